package fairlead.cli.eval;

import fairlead.agents.scoring.Cases;
import fairlead.agents.scoring.CasesBuilder;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableReader;
import fairlead.importing.table.TableRow;
import fairlead.importing.table.TableSource;
import fairlead.settings.FairleadException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table of deals read as a mapping says: rows without an outcome are left out, and so are a few
/// of which nobody can tell when they were, and by name columns that cannot be a field.
record LeadTable(Cases cases, List<String> dropped, int undated) {
    private static final double FEW = 0.1;
    private static final List<String> WON =
            List.of("1", "true", "yes", "y", "won", "closed won", "ja", "gewonnen");

    static LeadTable read(Path file, EvalMap map) {
        TableSource source = TableFile.open(file, options(map));
        List<String> columns = source.shape().columns();
        int outcome = column(columns, map.one("outcome").orElseThrow(LeadTable::noOutcome), file);
        List<TableRow> ended = rows(source, outcome, map);
        List<Integer> fields = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        Optional<Moments> order = moments(map, "order", columns, file, ended);
        Optional<Moments> known = moments(map, "known", columns, file, ended);
        List<TableRow> rows = dated(ended, order, known);
        List<LeadColumn> kinds = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (at == outcome) {
                continue;
            }
            LeadColumn column = LeadColumn.of(columns.get(at), at, rows, map);
            if (column.isField() && !isTime(map, columns.get(at))) {
                fields.add(at);
                kinds.add(column);
            } else {
                dropped.add(columns.get(at));
            }
        }
        return new LeadTable(
                cases(rows, outcome, kinds, map, order, known),
                dropped,
                ended.size() - rows.size());
    }

    private static Cases cases(
            List<TableRow> rows,
            int outcome,
            List<LeadColumn> kinds,
            EvalMap map,
            Optional<Moments> order,
            Optional<Moments> known) {
        boolean[] number = new boolean[kinds.size()];
        for (int at = 0; at < number.length; at++) {
            number[at] = kinds.get(at).isNumber();
        }
        CasesBuilder builder =
                new CasesBuilder(kinds.stream().map(LeadColumn::name).toList(), number);
        for (int at = 0; at < rows.size(); at++) {
            TableRow row = rows.get(at);
            long since = order.isPresent() ? order.get().at(row) : at;
            long ended = known.isPresent() ? known.get().at(row) : Long.MIN_VALUE;
            builder.add(
                    kinds.stream().map(kind -> kind.value(row)).toArray(),
                    new Cases.Outcome(won(row.cell(outcome), map), since, ended, 1));
        }
        return builder.build();
    }

    private static TableOptions options(EvalMap map) {
        TableOptions detected = TableOptions.detect();
        return map.one("separator")
                .map(text -> text.equals("tab") ? '\t' : text.charAt(0))
                .map(detected::withSeparator)
                .orElse(detected);
    }

    private static FairleadException noOutcome() {
        return new FairleadException("cli.eval.nooutcome", null);
    }

    private static int column(List<String> columns, String name, Path file) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).strip().equalsIgnoreCase(name)) {
                return at;
            }
        }
        throw new FairleadException(
                "cli.eval.nocolumn", null, name, file.getFileName(), String.join(", ", columns));
    }

    private static boolean isTime(EvalMap map, String column) {
        return map.one("order").filter(column::equalsIgnoreCase).isPresent()
                || map.one("known").filter(column::equalsIgnoreCase).isPresent();
    }

    private static Optional<Moments> moments(
            EvalMap map, String key, List<String> columns, Path file, List<TableRow> rows) {
        return map.one(key).map(name -> Moments.of(column(columns, name, file), name, rows));
    }

    /// Where more than a few say nothing, the column is not the one that was meant.
    private static List<TableRow> dated(
            List<TableRow> rows, Optional<Moments> order, Optional<Moments> known) {
        List<Moments> asked = Stream.of(order, known).flatMap(Optional::stream).toList();
        List<TableRow> dated =
                rows.stream()
                        .filter(row -> asked.stream().allMatch(one -> one.find(row).isPresent()))
                        .toList();
        if (rows.size() - dated.size() > rows.size() * FEW) {
            rows.forEach(row -> asked.forEach(one -> one.at(row)));
        }
        return dated;
    }

    private static List<TableRow> rows(TableSource source, int outcome, EvalMap map) {
        List<TableRow> rows = new ArrayList<>();
        try (TableReader reader = source.open()) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (isClosed(row.get().cell(outcome), map)) {
                    rows.add(row.get());
                }
            }
        }
        if (rows.isEmpty()) {
            throw new FairleadException("cli.eval.norows", null);
        }
        return rows;
    }

    private static boolean isClosed(String cell, EvalMap map) {
        String text = cell.strip();
        return !text.isEmpty()
                && (map.all("lost").isEmpty() || won(text, map) || among(text, map.all("lost")));
    }

    private static boolean won(String cell, EvalMap map) {
        List<String> words = map.all("won");
        return among(cell, words.isEmpty() ? WON : words);
    }

    private static boolean among(String cell, List<String> words) {
        String text = cell.strip();
        Optional<Double> number = LeadColumn.number(text);
        return words.stream()
                .anyMatch(
                        word ->
                                word.equalsIgnoreCase(text)
                                        || number.isPresent()
                                                && number.equals(LeadColumn.number(word)));
    }
}
