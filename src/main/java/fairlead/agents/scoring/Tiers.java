package fairlead.agents.scoring;

import fairlead.intelligence.PriorityTier;

import java.util.Arrays;

/// Ranks leads by what their probability means, not by quarters: a bad pipeline has no hot leads.
public final class Tiers {
    private static final double HOT = 0.6;
    private static final double HOT_IF_DEAR = 0.4;
    private static final double WARM = 0.25;
    private static final double TOP = 0.9;

    private final double dearFrom;
    private final double dormantAfter;

    /// `expected` are the expected values of all open leads, `dormantAfter` the days of silence
    /// that put one to sleep.
    public Tiers(double[] expected, double dormantAfter) {
        double[] sorted = expected.clone();
        Arrays.sort(sorted);
        int place = (int) Math.ceil(TOP * sorted.length);
        this.dearFrom =
                place < sorted.length && sorted[place] > 0
                        ? sorted[place]
                        : Double.POSITIVE_INFINITY;
        this.dormantAfter = dormantAfter;
    }

    public PriorityTier of(double p, double expected, double daysSilent) {
        if (daysSilent > dormantAfter) {
            return PriorityTier.DORMANT;
        }
        if (p >= HOT || p >= HOT_IF_DEAR && expected >= dearFrom) {
            return PriorityTier.HOT;
        }
        return p >= WARM ? PriorityTier.WARM : PriorityTier.COLD;
    }
}
