package fairlead.sample;

import fairlead.lead.LeadField;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What is known about a lead at its birth, and what is learnt on the way.
final class Facts {

    private final Plot plot;
    private final Instant at;

    Facts(Plot plot, Instant at) {
        this.plot = plot;
        this.at = at;
    }

    Map<LeadField, Object> known() {
        RandomGenerator random = plot.random();
        Map<LeadField, Object> facts = new EnumMap<>(LeadField.class);
        facts.put(LeadField.COMPANY, plot.firm().name());
        facts.put(LeadField.WEBSITE, "https://www." + plot.firm().domain());
        facts.put(LeadField.INDUSTRY, plot.firm().industry());
        facts.put(LeadField.COMPANY_SIZE, plot.firm().size());
        facts.put(LeadField.PROJECT_TYPE, plot.topic().kind());
        facts.put(LeadField.CURRENCY, plot.deal().currency());
        facts.put(LeadField.OWNER, plot.owner().id());
        facts.put(LeadField.NOTES, plot.topic().name() + ": " + plot.topic().goal());
        if (random.nextInt(10) < 8) {
            facts.put(LeadField.PHONE, plot.firm().country().phone(random));
        }
        if (random.nextInt(10) < 6) {
            facts.put(
                    LeadField.VALUE,
                    plot.deal().value().multiply(rough(random)).setScale(0, RoundingMode.DOWN));
            facts.put(LeadField.EXPECTED_CLOSE_DATE, closing(30, 90));
        }
        return facts;
    }

    /// What a move makes known: the value grows exact, the date comes near.
    Map<LeadField, Object> learnt(Turn turn) {
        Map<LeadField, Object> facts = new EnumMap<>(LeadField.class);
        switch (turn.to()) {
            case ACTIVE -> {
                facts.put(LeadField.VALUE, plot.deal().value());
                facts.put(LeadField.EXPECTED_CLOSE_DATE, closing(20, 60));
            }
            case PROPOSAL_SENT -> facts.put(LeadField.EXPECTED_CLOSE_DATE, closing(7, 30));
            case ON_ICE -> facts.put(LeadField.WAIT_UNTIL, closing(30, 90));
            default -> {}
        }
        return facts;
    }

    private LocalDate closing(int least, int more) {
        return Hours.weekday(Hours.day(at).plusDays(least + plot.random().nextInt(more)));
    }

    private static BigDecimal rough(RandomGenerator random) {
        return new BigDecimal("0.8").add(BigDecimal.valueOf(random.nextInt(4), 1));
    }
}
