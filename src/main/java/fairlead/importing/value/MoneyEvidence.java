package fairlead.importing.value;

import java.util.regex.Pattern;

/// Looks at a whole column of numbers to find out which mark stands before the cents.
public final class MoneyEvidence {

    private static final Pattern COMMA =
            Pattern.compile(
                    ".*(\\.\\d{3},\\d|\\d,(\\d{1,2}|\\d{4,})(\\D|$)|\\d\\.\\d{3}\\.\\d{3}).*");
    private static final Pattern DOT =
            Pattern.compile(
                    ".*(,\\d{3}\\.\\d|\\d\\.(\\d{1,2}|\\d{4,})(\\D|$)|\\d,\\d{3},\\d{3}).*");
    private static final int LONGEST = 40;

    private int comma;
    private int dot;

    public void add(String text) {
        if (text.length() > LONGEST) {
            return;
        }
        comma +=
                text.indexOf(',') + text.indexOf('.') > -2 && COMMA.matcher(text).matches() ? 1 : 0;
        dot += text.indexOf(',') + text.indexOf('.') > -2 && DOT.matcher(text).matches() ? 1 : 0;
    }

    public DecimalMark mark() {
        if (comma == dot) {
            return DecimalMark.UNKNOWN;
        }
        return comma > dot ? DecimalMark.COMMA : DecimalMark.DOT;
    }
}
