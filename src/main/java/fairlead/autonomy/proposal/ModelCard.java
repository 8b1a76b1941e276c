package fairlead.autonomy.proposal;

import java.time.Instant;
import java.util.List;

/// What a scoring model is and how good it was on deals it had not seen; figures are NaN where
/// nothing could be measured, the period is null where there were no deals.
public record ModelCard(
        String version,
        ScoreEngine engine,
        ScoreBasis basis,
        int deals,
        int won,
        Instant from,
        Instant to,
        double auc,
        double brier,
        double baseBrier,
        List<Reliability> reliability,
        List<String> dropped) {

    public ModelCard {
        reliability = List.copyOf(reliability);
        dropped = List.copyOf(dropped);
    }
}
