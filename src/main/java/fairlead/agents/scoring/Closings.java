package fairlead.agents.scoring;

import fairlead.autonomy.proposal.CloseForecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// What won deals teach about when and for how much the next ones close.
public final class Closings {
    private static final int LEAST = 5;
    private static final double TRUST = 10;
    private static final double LEAST_RATIO = 0.2;
    private static final double MOST_RATIO = 5;

    private final double[] days;
    private final double ratio;

    /// `days` from creation to closing of won deals; `ratios` of what they brought to what was
    /// estimated.
    public Closings(double[] days, double[] ratios) {
        this.days = days.clone();
        Arrays.sort(this.days);
        double sum =
                Arrays.stream(ratios).map(one -> Math.clamp(one, LEAST_RATIO, MOST_RATIO)).sum();
        this.ratio = (sum + TRUST) / (ratios.length + TRUST);
    }

    /// When a lead of this age closes, from the deals that took longer than that; empty under five.
    public Optional<CloseForecast> when(LocalDate created, long age) {
        double[] longer = Arrays.stream(days).filter(one -> one > age).toArray();
        if (longer.length < LEAST) {
            return Optional.empty();
        }
        return Optional.of(
                new CloseForecast(
                        created.plusDays(at(longer, 0.2)),
                        created.plusDays(at(longer, 0.5)),
                        created.plusDays(at(longer, 0.8))));
    }

    private static long at(double[] sorted, double share) {
        return Math.round(Math.ceil(sorted[(int) (share * (sorted.length - 1))]));
    }

    /// An estimate times how estimates turned out, held back towards 1 while there are few.
    public double value(double estimate) {
        return estimate * ratio;
    }
}
