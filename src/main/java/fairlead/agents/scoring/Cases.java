package fairlead.agents.scoring;

import java.util.List;
import java.util.stream.IntStream;

/// Closed deals, or snapshots of them, oldest first: what was known when (`since`), how they ended,
/// since when that is known, and how much each counts. Never changes.
public final class Cases {

    /// How one case ended: won or not, when it was looked at, since when its end is known, and its
    /// weight; several rows of one deal weigh 1 together.
    public record Outcome(boolean won, long since, long known, double weight) {}

    private final List<Field> fields;
    private final double[][] columns;
    private final Outcome[] outcomes;

    Cases(List<Field> fields, double[][] columns, Outcome[] outcomes) {
        this.fields = List.copyOf(fields);
        this.columns = columns;
        this.outcomes = outcomes;
    }

    public List<Field> fields() {
        return fields;
    }

    public int size() {
        return outcomes.length;
    }

    public double value(int field, int row) {
        return columns[field][row];
    }

    public boolean won(int row) {
        return outcomes[row].won();
    }

    public long since(int row) {
        return outcomes[row].since();
    }

    public long known(int row) {
        return outcomes[row].known();
    }

    public double weight(int row) {
        return outcomes[row].weight();
    }

    /// All that is known of one case, field by field.
    public double[] row(int row) {
        double[] values = new double[fields.size()];
        for (int field = 0; field < values.length; field++) {
            values[field] = columns[field][row];
        }
        return values;
    }

    /// These rows only, in the order given.
    public Cases pick(int[] rows) {
        double[][] picked = new double[columns.length][];
        for (int field = 0; field < columns.length; field++) {
            double[] column = columns[field];
            picked[field] = IntStream.of(rows).mapToDouble(row -> column[row]).toArray();
        }
        return new Cases(
                fields,
                picked,
                IntStream.of(rows).mapToObj(row -> outcomes[row]).toArray(Outcome[]::new));
    }

    /// How many deals these are: the sum of the weights.
    public double deals() {
        double sum = 0;
        for (Outcome outcome : outcomes) {
            sum += outcome.weight();
        }
        return sum;
    }

    public double wonDeals() {
        double sum = 0;
        for (Outcome outcome : outcomes) {
            sum += outcome.won() ? outcome.weight() : 0;
        }
        return sum;
    }
}
