package fairlead.cli.eval;

import fairlead.importing.table.TableRow;
import fairlead.importing.value.DateEvidence;
import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DateText;
import fairlead.settings.FairleadException;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A column that says when: dates in whatever form, or plain numbers that grow.
final class Moments {
    private static final double MOSTLY = 0.9;

    private final int column;
    private final String name;
    private final boolean numbers;
    private final DateText dates;

    private Moments(int column, String name, boolean numbers, DateText dates) {
        this.column = column;
        this.name = name;
        this.numbers = numbers;
        this.dates = dates;
    }

    static Moments of(int column, String name, List<TableRow> rows) {
        DateEvidence evidence = new DateEvidence();
        int plain = 0;
        for (TableRow row : rows) {
            evidence.add(row.cell(column));
            plain += LeadColumn.number(row.cell(column)).isPresent() ? 1 : 0;
        }
        boolean numbers = plain >= rows.size() * MOSTLY;
        return new Moments(
                column, name, numbers, new DateText(evidence.order().orElse(DateOrder.DAY_FIRST)));
    }

    /// Milliseconds, or the number itself.
    long at(TableRow row) {
        return find(row)
                .orElseThrow(
                        () ->
                                new FairleadException(
                                        "cli.eval.nodate",
                                        null,
                                        row.number(),
                                        name,
                                        row.cell(column)));
    }

    Optional<Long> find(TableRow row) {
        String cell = row.cell(column);
        return numbers
                ? LeadColumn.number(cell).map(value -> Math.round(value * 1000))
                : dates.parse(cell).map(value -> value.instant(ZoneOffset.UTC).toEpochMilli());
    }
}
