package fairlead.cli.eval;

import fairlead.importing.table.TableRow;
import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DateText;
import fairlead.importing.value.DecimalMark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One column of a table of deals: whether it can be a field, and of what kind. Dates, keys and
/// columns that never change are none.
final class LeadColumn {
    private static final Set<String> MISSING =
            Set.of("", "na", "n/a", "nan", "null", "none", "-", "?", "select");
    private static final DateText DATES = new DateText(DateOrder.DAY_FIRST);
    private static final int ENOUGH = 30;
    private static final double MOSTLY = 0.95;

    private final String name;
    private final int at;
    private final Kind kind;
    private final Figures figures;

    private enum Kind {
        NUMBER,
        CATEGORY,
        NONE
    }

    private LeadColumn(String name, int at, Kind kind, Figures figures) {
        this.name = name;
        this.at = at;
        this.kind = kind;
        this.figures = figures;
    }

    static LeadColumn of(String name, int at, List<TableRow> rows, EvalMap map) {
        List<String> known =
                rows.stream()
                        .map(row -> row.cell(at).strip())
                        .filter(cell -> !isMissing(cell))
                        .toList();
        Figures figures = Figures.of(known);
        return new LeadColumn(name, at, kind(name, known, figures, rows.size(), map), figures);
    }

    private static Kind kind(
            String name, List<String> known, Figures figures, int rows, EvalMap map) {
        boolean chosen = map.all("fields").isEmpty() || has(map.all("fields"), name);
        if (!chosen || has(map.all("drop"), name)) {
            return Kind.NONE;
        }
        if (has(map.all("numbers"), name)) {
            return Kind.NUMBER;
        }
        return has(map.all("categories"), name) ? Kind.CATEGORY : guess(known, figures, rows);
    }

    private static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(one -> one.equalsIgnoreCase(name.strip()));
    }

    private static Kind guess(List<String> known, Figures figures, int rows) {
        Set<String> different = new HashSet<>(known);
        boolean constant = different.isEmpty() || different.size() == 1 && known.size() == rows;
        if (constant) {
            return Kind.NONE;
        }
        boolean unique = known.size() >= ENOUGH && different.size() > known.size() * MOSTLY;
        long numbers = known.stream().filter(cell -> figures.read(cell).isPresent()).count();
        if (numbers >= known.size() * MOSTLY) {
            boolean whole = known.stream().allMatch(cell -> cell.matches("\\d+"));
            boolean counts = unique && whole && climbs(known);
            return counts ? Kind.NONE : different.size() > 2 ? Kind.NUMBER : Kind.CATEGORY;
        }
        long dates = known.stream().filter(cell -> DATES.parse(cell).isPresent()).count();
        return unique || dates >= known.size() * MOSTLY / 3 ? Kind.NONE : Kind.CATEGORY;
    }

    /// Whether numbers run up or down with the rows, as running numbers do.
    private static boolean climbs(List<String> known) {
        int up = 0;
        for (int at = 1; at < known.size(); at++) {
            double step = Double.parseDouble(known.get(at)) - Double.parseDouble(known.get(at - 1));
            up += step > 0 ? 1 : 0;
        }
        double share = (double) up / Math.max(1, known.size() - 1);
        return share > MOSTLY || share < 1 - MOSTLY;
    }

    private static boolean isMissing(String cell) {
        return MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /// A number as programs write it.
    static Optional<Double> number(String cell) {
        return new Figures(DecimalMark.UNKNOWN).plainly(cell);
    }

    String name() {
        return name;
    }

    boolean isField() {
        return kind != Kind.NONE;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /// What the row knows, null where nothing.
    Object value(TableRow row) {
        String cell = row.cell(at).strip();
        if (isMissing(cell)) {
            return null;
        }
        return isNumber() ? figures.read(cell).orElse(null) : cell;
    }
}
