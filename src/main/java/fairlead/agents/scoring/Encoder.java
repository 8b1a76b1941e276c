package fairlead.agents.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns what is known of a case into the columns of an additive model: one column a bin and, for a
/// number, one for its standardised value within the range that was seen. Column 0 is always 1.
final class Encoder {

    private record Part(Bins bins, int first, int linear, double low, double high, double[] norm) {

        double standard(double value) {
            if (Double.isNaN(value)) {
                return 0;
            }
            return (Math.clamp(value, low, high) - norm[0]) / norm[1];
        }
    }

    private final List<Part> parts;
    private final int width;
    private final int entries;

    private Encoder(List<Part> parts, int width, int entries) {
        this.parts = parts;
        this.width = width;
        this.entries = entries;
    }

    static Encoder fit(Cases cases) {
        List<Part> parts = new ArrayList<>();
        int width = 1;
        int entries = 1;
        Bins.Size size = Bins.Size.of(cases.deals());
        for (int field = 0; field < cases.fields().size(); field++) {
            Bins bins = Bins.of(cases, field, size);
            boolean number = cases.fields().get(field).number();
            int linear = number ? width + bins.count() : -1;
            parts.add(part(cases, field, bins, width, linear));
            width += bins.count() + (number ? 1 : 0);
            entries += number ? 2 : 1;
        }
        return new Encoder(parts, width, entries);
    }

    private static Part part(Cases cases, int field, Bins bins, int first, int linear) {
        if (linear < 0) {
            return new Part(bins, first, linear, 0, 0, new double[] {0, 1});
        }
        double[] known = new double[cases.size()];
        int count = 0;
        for (int row = 0; row < cases.size(); row++) {
            if (!Double.isNaN(cases.value(field, row))) {
                known[count++] = cases.value(field, row);
            }
        }
        if (count == 0) {
            return new Part(bins, first, linear, 0, 0, new double[] {0, 1});
        }
        double[] sorted = Arrays.copyOf(known, count);
        Arrays.sort(sorted);
        double low = sorted[(int) (0.01 * (count - 1))];
        double high = sorted[(int) Math.ceil(0.99 * (count - 1))];
        double mean = Arrays.stream(sorted).map(v -> Math.clamp(v, low, high)).average().orElse(0);
        double square =
                Arrays.stream(sorted)
                        .map(v -> Math.clamp(v, low, high) - mean)
                        .map(v -> v * v)
                        .average()
                        .orElse(0);
        double spread = square > 0 ? Math.sqrt(square) : 1;
        return new Part(bins, first, linear, low, high, new double[] {mean, spread});
    }

    int width() {
        return width;
    }

    int fields() {
        return parts.size();
    }

    Bins bins(int field) {
        return parts.get(field).bins();
    }

    Design design(Cases cases) {
        int[] at = new int[cases.size() * entries];
        double[] value = new double[at.length];
        int next = 0;
        for (int row = 0; row < cases.size(); row++) {
            at[next] = 0;
            value[next++] = 1;
            for (int field = 0; field < parts.size(); field++) {
                Part part = parts.get(field);
                double known = cases.value(field, row);
                at[next] = part.first() + part.bins().of(known);
                value[next++] = 1;
                if (part.linear() >= 0) {
                    at[next] = part.linear();
                    value[next++] = part.standard(known);
                }
            }
        }
        return new Design(width, entries, at, value);
    }

    /// What one value of a field adds to the logit under these weights.
    double share(double[] weights, int field, double known) {
        Part part = parts.get(field);
        double bin = weights[part.first() + part.bins().of(known)];
        return part.linear() < 0 ? bin : bin + weights[part.linear()] * part.standard(known);
    }
}
