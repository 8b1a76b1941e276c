package fairlead.exporting;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// A typeface that goes into the file, and how its lines break. A character that it does not have
/// is printed as a question mark.
final class PaperFont {

    private final PDFont font;

    PaperFont(PDDocument document, String resource) throws IOException {
        try (InputStream in = PaperFont.class.getResourceAsStream(resource)) {
            font = PDType0Font.load(document, in, true);
        }
    }

    PDFont font() {
        return font;
    }

    /// The text in lines no wider than `width`; its own line breaks stay.
    List<String> wrap(String text, float points, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            wrap(lines, known(paragraph), points, width);
        }
        return lines;
    }

    private void wrap(List<String> lines, String paragraph, float points, float width)
            throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, points) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(broken(lines, word, points, width));
        }
        lines.add(line.toString());
    }

    /// Breaks a word that is wider than a line; returns its end.
    private String broken(List<String> lines, String word, float points, float width)
            throws IOException {
        String rest = word;
        while (width(rest, points) > width) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), points) > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private float width(String text, float points) throws IOException {
        return font.getStringWidth(text) / 1000 * points;
    }

    private String known(String text) throws IOException {
        StringBuilder known = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String one = Character.toString(point);
            known.append(Character.isISOControl(point) ? " " : has(one) ? one : "?");
        }
        return known.toString();
    }

    private boolean has(String character) throws IOException {
        try {
            font.encode(character);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
