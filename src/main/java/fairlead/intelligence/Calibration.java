package fairlead.intelligence;

import java.util.ArrayList;
import java.util.List;

/// Whether probabilities came true: of the closed leads that were given so much, how many were won.
public record Calibration(List<Band> bands, int leads, double brier) {
    /// Of fewer closed leads nothing is shown.
    public static final int ENOUGH = 50;

    private static final int BANDS = 10;

    /// Leads given a probability between `from` and ten points more: how many, how much on average,
    /// and how many of them were won.
    public record Band(double from, int leads, double given, int won) {
        public double share() {
            return leads == 0 ? 0 : (double) won / leads;
        }
    }

    /// A lead's last probability before it closed, and how it ended.
    public record Given(double probability, boolean won) {}

    public Calibration {
        bands = List.copyOf(bands);
    }

    public static Calibration of(List<Given> all) {
        List<Band> bands = new ArrayList<>();
        for (int at = 0; at < BANDS; at++) {
            int band = at;
            List<Given> own = all.stream().filter(one -> band(one) == band).toList();
            double given = own.stream().mapToDouble(Given::probability).average().orElse(0);
            int won = (int) own.stream().filter(Given::won).count();
            bands.add(new Band((double) at / BANDS, own.size(), given, won));
        }
        double brier =
                all.stream()
                        .mapToDouble(one -> Math.pow(one.probability() - (one.won() ? 1 : 0), 2))
                        .average()
                        .orElse(0);
        return new Calibration(bands, all.size(), brier);
    }

    public boolean isEnough() {
        return leads >= ENOUGH;
    }

    private static int band(Given one) {
        return Math.min(BANDS - 1, (int) (one.probability() * BANDS));
    }
}
