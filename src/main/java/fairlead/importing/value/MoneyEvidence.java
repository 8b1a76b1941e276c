package fairlead.importing.value;

import java.util.regex.Pattern;

/// Looks at a whole column of numbers to find out which mark stands before the cents.
public final class MoneyEvidence {

    private static final Pattern COMMA =
            Pattern.compile("\\.\\d{3},\\d|\\d,(\\d{1,2}|\\d{4,})(\\D|$)|\\d\\.\\d{3}\\.\\d{3}");
    private static final Pattern DOT =
            Pattern.compile(",\\d{3}\\.\\d|\\d\\.(\\d{1,2}|\\d{4,})(\\D|$)|\\d,\\d{3},\\d{3}");
    private static final int LONGEST = 40;

    private int comma;
    private int dot;

    public void add(String text) {
        boolean marked = text.indexOf(',') >= 0 || text.indexOf('.') >= 0;
        if (marked && text.length() <= LONGEST) {
            comma += COMMA.matcher(text).find() ? 1 : 0;
            dot += DOT.matcher(text).find() ? 1 : 0;
        }
    }

    public DecimalMark mark() {
        if (comma == dot) {
            return DecimalMark.UNKNOWN;
        }
        return comma > dot ? DecimalMark.COMMA : DecimalMark.DOT;
    }
}
