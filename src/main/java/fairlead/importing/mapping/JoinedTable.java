package fairlead.importing.mapping;

import fairlead.importing.table.TableReader;
import fairlead.importing.table.TableRow;
import fairlead.importing.table.TableShape;
import fairlead.importing.table.TableSource;
import fairlead.lead.naming.CompanyName;
import fairlead.settings.FairleadException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table with the columns of a second one beside its own: a list of deals with what another file
/// knows about their companies.
///
/// Which columns hold the same companies is found by what stands in them.
public final class JoinedTable implements TableSource {

    private static final double LEAST_SHARED = 0.3;
    private static final int LOOKED_AT = 20_000;
    private static final int MOST_COMPANIES = 100_000;

    private final TableSource main;
    private final TableShape shape;
    private final int column;
    private final int added;
    private final Map<String, List<String>> companies;

    private JoinedTable(
            TableSource main,
            TableShape shape,
            int column,
            int added,
            Map<String, List<String>> companies) {
        this.main = main;
        this.shape = shape;
        this.column = column;
        this.added = added;
        this.companies = companies;
    }

    /// Refuses where no column of the one names companies of the other.
    public static JoinedTable of(TableSource main, TableSource companions) {
        List<Set<String>> mainValues = values(main);
        List<Set<String>> otherValues = values(companions);
        int bestMain = -1;
        int bestOther = -1;
        double best = LEAST_SHARED;
        for (int i = 0; i < mainValues.size(); i++) {
            for (int k = 0; k < otherValues.size(); k++) {
                double shared = shared(mainValues.get(i), otherValues.get(k));
                if (shared > best) {
                    best = shared;
                    bestMain = i;
                    bestOther = k;
                }
            }
        }
        if (bestMain < 0) {
            throw new FairleadException("importing.error.join", null);
        }
        return joined(main, companions, bestMain, bestOther);
    }

    private static JoinedTable joined(
            TableSource main, TableSource companions, int mainColumn, int key) {
        List<String> columns = new ArrayList<>(main.shape().columns());
        List<String> others = new ArrayList<>(companions.shape().columns());
        String keyName = others.remove(key);
        for (String name : others) {
            columns.add(columns.contains(name) ? keyName + " " + name : name);
        }
        TableShape shape =
                new TableShape(
                        main.shape().format(),
                        columns,
                        main.shape().sheets(),
                        main.shape().options());
        return new JoinedTable(main, shape, mainColumn, others.size(), companies(companions, key));
    }

    private static List<Set<String>> values(TableSource source) {
        Map<String, String> plain = new Recent<>();
        List<Set<String>> values = new ArrayList<>();
        source.shape().columns().forEach(name -> values.add(new HashSet<>()));
        try (TableReader reader = source.open()) {
            Optional<TableRow> row = reader.next();
            for (int i = 0; i < LOOKED_AT && row.isPresent(); i++, row = reader.next()) {
                for (int k = 0; k < values.size(); k++) {
                    String text = row.get().cell(k);
                    if (text.length() > 1 && text.chars().anyMatch(Character::isLetter)) {
                        values.get(k).add(plain.computeIfAbsent(text, CompanyName::plain));
                    }
                }
            }
        }
        return values;
    }

    /// The part of the main column's values that the other has; one that says `yes` and `no` in
    /// both files is no name of companies.
    private static double shared(Set<String> main, Set<String> other) {
        if (main.size() < 3 || other.size() < 3) {
            return 0;
        }
        long both = main.stream().filter(other::contains).count();
        return (double) both / main.size() + Math.min(both, 1_000) / 10_000.0;
    }

    private static Map<String, List<String>> companies(TableSource source, int key) {
        Map<String, List<String>> companies = new HashMap<>();
        try (TableReader reader = source.open()) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < source.shape().columns().size(); i++) {
                    if (i != key) {
                        cells.add(row.get().cell(i));
                    }
                }
                if (!row.get().cell(key).isEmpty()) {
                    companies.putIfAbsent(CompanyName.plain(row.get().cell(key)), cells);
                }
                if (companies.size() > MOST_COMPANIES) {
                    throw new FairleadException("importing.error.rows", null, MOST_COMPANIES);
                }
            }
        }
        return companies;
    }

    @Override
    public TableShape shape() {
        return shape;
    }

    @Override
    public TableReader open() {
        return new Beside(main.open());
    }

    private final class Beside implements TableReader {

        private final TableReader rows;
        private final Map<String, String> plain = new Recent<>();

        Beside(TableReader rows) {
            this.rows = rows;
        }

        @Override
        public Optional<TableRow> next() {
            return rows.next().map(this::join);
        }

        /// A row that is too wide stays so, and is refused for it later.
        private TableRow join(TableRow row) {
            int width = main.shape().columns().size();
            if (row.width() > width) {
                List<String> cells = new ArrayList<>(row.cells());
                while (cells.size() <= width + added) {
                    cells.add(row.cell(width));
                }
                return new TableRow(row.number(), cells);
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(row.cell(i));
            }
            List<String> company =
                    companies.get(plain.computeIfAbsent(row.cell(column), CompanyName::plain));
            if (company != null) {
                cells.addAll(company);
            }
            return new TableRow(row.number(), cells);
        }

        @Override
        public double progress() {
            return rows.progress();
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
