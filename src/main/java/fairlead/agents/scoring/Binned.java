package fairlead.agents.scoring;

import java.util.ArrayList;
import java.util.List;

/// Cases as bin numbers for trees; finer than those of the additive model.
final class Binned {
    private static final Bins.Size FINE = new Bins.Size(24, 8);

    private final List<Bins> bins;
    private final byte[][] columns;

    private Binned(List<Bins> bins, byte[][] columns) {
        this.bins = bins;
        this.columns = columns;
    }

    static Binned fit(Cases cases) {
        List<Bins> bins = new ArrayList<>();
        for (int field = 0; field < cases.fields().size(); field++) {
            bins.add(Bins.of(cases, field, FINE));
        }
        byte[][] columns = new byte[bins.size()][cases.size()];
        for (int field = 0; field < columns.length; field++) {
            for (int row = 0; row < cases.size(); row++) {
                columns[field][row] = (byte) bins.get(field).of(cases.value(field, row));
            }
        }
        return new Binned(bins, columns);
    }

    int fields() {
        return columns.length;
    }

    int rows() {
        return columns.length == 0 ? 0 : columns[0].length;
    }

    int bins(int field) {
        return bins.get(field).count();
    }

    byte[] column(int field) {
        return columns[field];
    }

    int[] row(double[] values) {
        int[] row = new int[bins.size()];
        for (int field = 0; field < row.length; field++) {
            row[field] = bins.get(field).of(values[field]);
        }
        return row;
    }
}
