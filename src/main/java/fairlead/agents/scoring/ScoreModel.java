package fairlead.agents.scoring;

import fairlead.autonomy.proposal.ModelCard;
import fairlead.autonomy.proposal.Reason;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A fitted scorer. Never changes; the same case always gets the same score.
public final class ScoreModel {
    private static final int REASONS = 5;

    private final List<Field> fields;
    private final Parts parts;
    private final Experience experience;
    private final ModelCard card;

    /// The additive part, and the trees or null.
    record Parts(Additive additive, Forest forest) {

        double logit(double[] row) {
            double trees = forest == null ? 0 : forest.logit(row);
            return additive.logit(row) + trees;
        }
    }

    ScoreModel(List<Field> fields, Parts parts, Experience experience, ModelCard card) {
        this.fields = fields;
        this.parts = parts;
        this.experience = experience;
        this.card = card;
    }

    public List<Field> fields() {
        return fields;
    }

    public ModelCard card() {
        return card;
    }

    /// The probability alone, between 0.01 and 0.99.
    public double probability(double[] row) {
        return Logit.shown(parts.logit(row));
    }

    /// A case in the numbers of this model, from its values field by field.
    public double[] row(Object[] values) {
        double[] row = new double[fields.size()];
        for (int field = 0; field < row.length; field++) {
            row[field] = fields.get(field).code(values[field]);
        }
        return row;
    }

    /// What each field adds to the logit, measured from an average case.
    public double[] shares(double[] row) {
        double[] shares = new double[fields.size()];
        if (parts.forest() != null) {
            parts.forest().shares(row, shares);
        }
        for (int field = 0; field < shares.length; field++) {
            shares[field] += parts.additive().share(field, row[field]);
        }
        return shares;
    }

    /// The probability with up to five reasons, the strongest first.
    public Scored score(double[] row) {
        return score(row, shares(row));
    }

    Scored score(double[] row, double[] shares) {
        double trees = parts.forest() == null ? 0 : parts.forest().base();
        double base = parts.additive().base() + trees;
        List<Reason> reasons =
                IntStream.range(0, shares.length)
                        .boxed()
                        .filter(field -> shares[field] != 0)
                        .sorted(Comparator.comparingDouble(field -> -Math.abs(shares[field])))
                        .limit(REASONS)
                        .map(field -> reason(field, row[field], shares[field]))
                        .toList();
        double all = IntStream.range(0, shares.length).mapToDouble(at -> shares[at]).sum();
        double told = reasons.stream().mapToDouble(Reason::weight).sum();
        double logit = base + all;
        return new Scored(Logit.shown(logit), logit, base, reasons, all - told);
    }

    private Reason reason(int field, double known, double share) {
        int bin = parts.additive().bin(field, known);
        return new Reason(
                fields.get(field).name(),
                fields.get(field).text(known),
                share,
                experience.deals(field, bin),
                experience.won(field, bin));
    }
}
