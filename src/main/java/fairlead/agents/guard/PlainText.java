package fairlead.agents.guard;

import java.text.Normalizer;

/// Text from outside made safe to show and to hand on: no control, invisible, direction-changing or
/// tag characters, no more than so many characters.
public final class PlainText {

    private PlainText() {}

    public static String of(String text, int most) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(PlainText::isVisible)
                .limit(most)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isVisible(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> !isFiller(point);
        };
    }

    /// Characters that count as letters or marks and show nothing.
    private static boolean isFiller(int point) {
        return point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x034F
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0000 && point <= 0xE0FFF;
    }
}
