package fairlead.agents.scoring;

/// An additive logistic model: the logit is a base plus one share a field, each share measured from
/// its average, so that the base is what an average case gets.
final class Additive {
    private final Encoder encoder;
    private final double[] weights;
    private final double[] means;
    private final double base;

    private Additive(Encoder encoder, double[] weights, double[] means) {
        this.encoder = encoder;
        this.weights = weights;
        this.means = means;
        double sum = weights[0];
        for (double mean : means) {
            sum += mean;
        }
        this.base = sum;
    }

    static Additive of(Encoder encoder, double[] weights, Cases cases) {
        double[] means = new double[encoder.fields()];
        double total = cases.deals();
        for (int row = 0; row < cases.size(); row++) {
            for (int field = 0; field < means.length; field++) {
                means[field] +=
                        cases.weight(row)
                                / total
                                * encoder.share(weights, field, cases.value(field, row));
            }
        }
        return new Additive(encoder, weights, means);
    }

    double base() {
        return base;
    }

    double share(int field, double known) {
        return encoder.share(weights, field, known) - means[field];
    }

    double logit(double[] row) {
        double sum = base;
        for (int field = 0; field < means.length; field++) {
            sum += share(field, row[field]);
        }
        return sum;
    }

    int bin(int field, double known) {
        return encoder.bins(field).of(known);
    }

    int bins(int field) {
        return encoder.bins(field).count();
    }

    double[] weights() {
        return weights.clone();
    }

    double[] cuts(int field) {
        return encoder.bins(field).cuts();
    }
}
