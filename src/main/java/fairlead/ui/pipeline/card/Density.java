package fairlead.ui.pipeline.card;

/// How much of a card is shown: one line, the three that matter, or all that was chosen.
public enum Density {
    COMPACT(1, 0.46),
    NORMAL(3, 0.77),
    DETAILED(8, 0.92);

    private final int lines;
    private final double padding;

    Density(int lines, double padding) {
        this.lines = lines;
        this.padding = padding;
    }

    int lines() {
        return lines;
    }

    /// Around the text, in em.
    double padding() {
        return padding;
    }
}
