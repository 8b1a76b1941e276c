package fairlead.agents.scoring;

/// How many of the cases learned from fell into each bin of each field, and how many of those were
/// won; snapshots of one deal count once together.
final class Experience {
    private final double[][] deals;
    private final double[][] won;

    private Experience(double[][] deals, double[][] won) {
        this.deals = deals;
        this.won = won;
    }

    static Experience of(Additive model, Cases cases) {
        int fields = cases.fields().size();
        double[][] deals = new double[fields][];
        double[][] won = new double[fields][];
        for (int field = 0; field < fields; field++) {
            deals[field] = new double[model.bins(field)];
            won[field] = new double[model.bins(field)];
            for (int row = 0; row < cases.size(); row++) {
                int bin = model.bin(field, cases.value(field, row));
                deals[field][bin] += cases.weight(row);
                won[field][bin] += cases.won(row) ? cases.weight(row) : 0;
            }
        }
        return new Experience(deals, won);
    }

    int deals(int field, int bin) {
        return (int) Math.round(deals[field][bin]);
    }

    int won(int field, int bin) {
        return (int) Math.round(won[field][bin]);
    }
}
