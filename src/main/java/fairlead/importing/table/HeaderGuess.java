package fairlead.importing.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the row that names the columns, which may stand beneath a title or be missing.
final class HeaderGuess {

    private static final Pattern VALUE =
            Pattern.compile(
                    "\\S+@\\S+\\.\\S+"
                            + "|https?://.*|www\\..*"
                            + "|\\+?[\\d][\\d ()/-]{5,}"
                            + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*"
                            + "|[-+\\p{Sc}\\s]*\\d[\\d.,'’\\s]*(k|m|%|eur|usd|chf|gbp|\\p{Sc})?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile("(?i)\"?sep=.?\"?");
    private static final int LONGEST_NAME = 80;

    private HeaderGuess() {}

    /// The number of the row, or 0.
    static int of(List<TableRow> sample) {
        int usual = usualWidth(sample);
        for (TableRow row : sample) {
            boolean preface = row.isBlank() || DECLARATION.matcher(row.cell(0)).matches();
            if (!preface && filled(row) * 10 >= usual * 6) {
                return isHeader(row, sample) ? (int) row.number() : 0;
            }
        }
        return 0;
    }

    static boolean isDeclaration(TableRow row) {
        return row.number() == 1 && row.width() <= 1 && DECLARATION.matcher(row.cell(0)).matches();
    }

    static int usualWidth(List<TableRow> sample) {
        int[] widths =
                sample.stream()
                        .filter(row -> !row.isBlank())
                        .mapToInt(TableRow::width)
                        .sorted()
                        .toArray();
        return widths.length == 0 ? 0 : widths[widths.length / 2];
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean isHeader(TableRow row, List<TableRow> sample) {
        Set<String> seen = new HashSet<>();
        for (String cell : row.cells()) {
            boolean value = VALUE.matcher(cell).matches() && !isYear(cell);
            if (value || cell.length() > LONGEST_NAME) {
                return false;
            }
            seen.add(cell.toLowerCase(Locale.ROOT));
        }
        return seen.size() * 2 >= filled(row) && !recurs(row, sample);
    }

    private static boolean isYear(String cell) {
        return cell.matches("(19|20)\\d\\d");
    }

    /// A name stands once; a value ("Germany", "open") is likely to come again in its column.
    private static boolean recurs(TableRow header, List<TableRow> sample) {
        long again =
                sample.stream()
                        .filter(row -> row.number() > header.number())
                        .filter(row -> sharesCell(row, header))
                        .count();
        return again > 0;
    }

    private static boolean sharesCell(TableRow row, TableRow header) {
        for (int i = 0; i < header.width(); i++) {
            if (!header.cell(i).isEmpty() && header.cell(i).equalsIgnoreCase(row.cell(i))) {
                return true;
            }
        }
        return false;
    }
}
