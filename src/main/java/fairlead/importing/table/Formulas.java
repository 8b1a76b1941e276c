package fairlead.importing.table;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running cells: text that would be a formula gets an apostrophe in front,
/// which reading takes away again. Numbers stay as they are.
public final class Formulas {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*%?");

    private Formulas() {}

    public static String guard(String cell) {
        return RISKY.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }

    public static String unguard(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
