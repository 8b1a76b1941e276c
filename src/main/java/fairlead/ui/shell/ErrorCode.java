package fairlead.ui.shell;

import java.util.Locale;
import java.util.stream.Stream;

/// A short code that is the same for the same fault everywhere, so that people can search for it:
/// where it was thrown, what lies at its root, and what kind it is.
public record ErrorCode(String value) {
    private static final int SPACE = 36 * 36 * 36 * 36;
    private static final int DEPTH = 8;

    public static ErrorCode of(Throwable failure) {
        Throwable root = root(failure);
        return new ErrorCode(
                part(frames(failure)) + "-" + part(frames(root)) + "-" + part(kinds(failure)));
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static Stream<String> frames(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("fairlead."))
                .limit(DEPTH)
                .map(frame -> plain(frame.getClassName()) + "#" + plain(frame.getMethodName()));
    }

    private static Stream<String> kinds(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .map(each -> each.getClass().getName());
    }

    private static String plain(String name) {
        return name.replaceAll("\\d+", "");
    }

    private static String part(Stream<String> words) {
        int hash = words.reduce(17, (sum, word) -> sum * 31 + word.hashCode(), Integer::sum);
        String digits = Integer.toString(Math.floorMod(hash, SPACE), 36);
        return "0".repeat(4 - digits.length()) + digits.toUpperCase(Locale.ROOT);
    }
}
