package fairlead.sample;

import fairlead.intelligence.LeadIntelligence;
import fairlead.intelligence.Prediction;
import fairlead.intelligence.PriorityTier;
import fairlead.intelligence.Scores;
import fairlead.intelligence.Signal;
import fairlead.lead.LeadStatus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// How promising a lead looks at a moment: five signals whose weights add up to the score.
record Judgement(Scores scores, List<Signal> signals, PriorityTier tier, Prediction prediction) {

    private static final List<String> SIGNALS =
            List.of(
                    "email_replied",
                    "multiple_stakeholders",
                    "meeting_held",
                    "proposal_viewed",
                    "website_visit");

    static Judgement of(Plot plot, LeadStatus status, Instant at) {
        RandomGenerator random = plot.random();
        List<Signal> signals = new ArrayList<>();
        BigDecimal overall = BigDecimal.ZERO.setScale(2);
        for (String type : SIGNALS) {
            BigDecimal weight = hundredths(strength(status) / 5.0 * (0.5 + random.nextDouble()));
            Instant seen = at.minusSeconds(3600L * (1 + random.nextInt(200)));
            signals.add(new Signal(type, seen, weight));
            overall = overall.add(weight);
        }
        Scores scores =
                new Scores(
                        near(random, overall),
                        near(random, overall),
                        near(random, overall),
                        near(random, overall),
                        overall.min(BigDecimal.ONE));
        return new Judgement(scores, signals, tier(overall), prediction(plot, status, at, overall));
    }

    void write(LeadIntelligence row, Instant at, String next) {
        row.rate(scores, signals);
        row.rank(tier, next);
        row.predict(prediction);
        row.computedBy("rules-1", at);
    }

    private static double strength(LeadStatus status) {
        return switch (status) {
            case NEW_OPPORTUNITIES -> 0.38;
            case ACTIVE -> 0.55;
            case PROPOSAL_SENT -> 0.68;
            case ON_ICE -> 0.22;
            case CLOSED_WON -> 0.8;
            default -> 0.1;
        };
    }

    private static PriorityTier tier(BigDecimal overall) {
        int percent = overall.movePointRight(2).intValue();
        if (percent >= 65) {
            return PriorityTier.HOT;
        }
        return percent >= 42
                ? PriorityTier.WARM
                : percent >= 18 ? PriorityTier.COLD : PriorityTier.DORMANT;
    }

    private static Prediction prediction(
            Plot plot, LeadStatus status, Instant at, BigDecimal overall) {
        if (status.isClosed()) {
            return new Prediction(null, null, null);
        }
        LocalDate close = Hours.day(at).plusDays(14 + plot.random().nextInt(60));
        return new Prediction(overall.min(new BigDecimal("0.95")), close, plot.deal().value());
    }

    private static BigDecimal near(RandomGenerator random, BigDecimal overall) {
        double value = overall.doubleValue() + (random.nextDouble() - 0.5) * 0.3;
        return hundredths(Math.clamp(value, 0, 1));
    }

    private static BigDecimal hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
