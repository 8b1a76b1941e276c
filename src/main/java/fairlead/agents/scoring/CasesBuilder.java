package fairlead.agents.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Collects cases row by row; numbers are given as `Double`, levels as `String`, what is not known
/// as null.
public final class CasesBuilder {

    private record Row(double[] values, Cases.Outcome outcome) {}

    private final List<String> names;
    private final boolean[] number;
    private final List<Map<String, Integer>> levels = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /// The fields, and which of them are numbers.
    public CasesBuilder(List<String> names, boolean[] number) {
        this.names = List.copyOf(names);
        this.number = number.clone();
        names.forEach(name -> levels.add(new LinkedHashMap<>()));
    }

    public void add(Object[] values, Cases.Outcome outcome) {
        double[] row = new double[values.length];
        for (int field = 0; field < row.length; field++) {
            row[field] = code(field, values[field]);
        }
        rows.add(new Row(row, outcome));
    }

    private double code(int field, Object value) {
        return switch (value) {
            case null -> Double.NaN;
            case Number one when number[field] -> one.doubleValue();
            default ->
                    levels.get(field)
                            .computeIfAbsent(value.toString(), _ -> levels.get(field).size());
        };
    }

    /// The cases, oldest first; those of one moment in the order in which they came.
    public Cases build() {
        List<Row> sorted =
                rows.stream()
                        .sorted(Comparator.comparingLong(row -> row.outcome().since()))
                        .toList();
        List<Field> fields =
                IntStream.range(0, names.size())
                        .mapToObj(
                                at ->
                                        new Field(
                                                names.get(at),
                                                number[at],
                                                List.copyOf(levels.get(at).keySet())))
                        .toList();
        double[][] columns = new double[names.size()][sorted.size()];
        for (int row = 0; row < sorted.size(); row++) {
            for (int field = 0; field < columns.length; field++) {
                columns[field][row] = sorted.get(row).values()[field];
            }
        }
        return new Cases(
                fields, columns, sorted.stream().map(Row::outcome).toArray(Cases.Outcome[]::new));
    }
}
