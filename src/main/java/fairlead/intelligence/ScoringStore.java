package fairlead.intelligence;

import fairlead.storage.Work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Writes scores within a work; what has not changed is left as it is.
public final class ScoringStore {

    /// Returns how many leads have another score now. Leads that agents are to leave alone, and
    /// those that are gone, are passed over.
    public int write(Work work, List<Scoring> scorings) {
        List<UUID> leads = scorings.stream().map(Scoring::lead).toList();
        Map<UUID, LeadIntelligence> known = known(work, leads);
        Set<UUID> open = new HashSet<>(open(work, leads));
        int written = 0;
        for (Scoring scoring : scorings) {
            if (open.contains(scoring.lead()) && write(work, known.get(scoring.lead()), scoring)) {
                written++;
            }
        }
        return written;
    }

    private static boolean write(Work work, LeadIntelligence known, Scoring scoring) {
        if (known != null && isSame(known, scoring)) {
            return false;
        }
        LeadIntelligence row =
                known == null ? new LeadIntelligence(scoring.lead(), work.now()) : known;
        row.rate(scoring.scores(), signals(scoring, work));
        row.predict(scoring.prediction());
        row.rank(scoring.tier(), row.nextAction());
        row.explain(scoring.explanation());
        row.computedBy(scoring.model(), work.now());
        if (known == null) {
            work.add(row);
        }
        return true;
    }

    private static boolean isSame(LeadIntelligence known, Scoring scoring) {
        Scores was = known.scores();
        Scores is = scoring.scores();
        return known.explanation() != null
                && Objects.equals(known.model(), scoring.model())
                && known.tier() == scoring.tier()
                && same(was.overall(), is.overall())
                && same(was.engagement(), is.engagement())
                && same(was.fit(), is.fit())
                && same(was.intent(), is.intent())
                && same(was.momentum(), is.momentum())
                && same(known.prediction().value(), scoring.prediction().value());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static List<Signal> signals(Scoring scoring, Work work) {
        List<Signal> signals = new ArrayList<>();
        for (Explanation.Share share : scoring.explanation().shares()) {
            signals.add(
                    new Signal(
                            share.field(),
                            work.now(),
                            BigDecimal.valueOf(share.weight()).setScale(4, RoundingMode.HALF_UP),
                            Map.of("value", share.value() == null ? "" : share.value())));
        }
        return signals;
    }

    static Optional<LeadIntelligence> known(Work work, UUID lead) {
        return Optional.ofNullable(known(work, List.of(lead)).get(lead));
    }

    private static Map<UUID, LeadIntelligence> known(Work work, List<UUID> leads) {
        Map<UUID, LeadIntelligence> known = new HashMap<>();
        work.session()
                .createSelectionQuery(
                        "from LeadIntelligence i where i.leadId in (:leads)",
                        LeadIntelligence.class)
                .setParameterList("leads", leads)
                .getResultList()
                .forEach(row -> known.put(row.leadId(), row));
        return known;
    }

    private static List<UUID> open(Work work, List<UUID> leads) {
        return work.session()
                .createSelectionQuery(
                        "select l.id from Lead l where l.id in (:leads) and l.deletedAt is null"
                                + " and l.agentsOff = false",
                        UUID.class)
                .setParameterList("leads", leads)
                .getResultList();
    }
}
