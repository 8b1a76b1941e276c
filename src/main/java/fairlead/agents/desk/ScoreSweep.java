package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.agents.scoring.LeadPast;
import fairlead.agents.scoring.LeadScorer;
import fairlead.agents.scoring.Scored;
import fairlead.agents.scoring.Tiers;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.proposal.CloseForecast;
import fairlead.autonomy.proposal.ModelCard;
import fairlead.autonomy.proposal.SubScores;
import fairlead.autonomy.reading.PastLead;
import fairlead.autonomy.reading.PastStore;
import fairlead.autonomy.run.Sweep;
import fairlead.autonomy.run.SweepTask;
import fairlead.intelligence.Explanation;
import fairlead.intelligence.Prediction;
import fairlead.intelligence.Scores;
import fairlead.intelligence.Scoring;
import fairlead.lead.Touch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// The lead scorer over the workspace, or over one lead: learns from what people closed, scores
/// what is open. It reads no text, so that nobody's words can move a score.
public final class ScoreSweep implements Sweep {

    private static final int AT_ONCE = 400;
    private static final double QUIET_DAYS = 60;

    private final PastStore past;
    private final Learning learning;
    private final Optional<UUID> owner;

    /// Scores every open lead, or those that belong to one person.
    public ScoreSweep(PastStore past, Learning learning, Optional<UUID> owner) {
        this.past = past;
        this.learning = learning;
        this.owner = owner;
    }

    @Override
    public AgentType type() {
        return AgentType.LEAD_SCORER;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Optional<SweepTask> prepare(Optional<UUID> lead, Instant asOf) {
        List<UUID> open = past.open(owner);
        List<UUID> wanted =
                lead.map(one -> open.contains(one) ? List.of(one) : List.<UUID>of()).orElse(open);
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new Pass(wanted, asOf));
    }

    private record Rated(PastLead lead, LeadScorer.Rating rating) {

        Scored scored() {
            return rating.scored();
        }

        double expected() {
            return lead.value() == null ? 0 : scored().p() * lead.value().doubleValue();
        }
    }

    private final class Pass implements SweepTask {
        private final List<UUID> leads;
        private final Instant asOf;
        private final Learned learned;

        Pass(List<UUID> leads, Instant asOf) {
            this.leads = leads;
            this.asOf = asOf;
            this.learned = learning.current(asOf);
        }

        @Override
        public JsonNode input() {
            ModelCard card = learned.model().card();
            ObjectNode input = JsonNodeFactory.instance.objectNode();
            input.put("as_of", asOf.toString()).put("leads", leads.size());
            if (leads.size() == 1) {
                input.put("lead", leads.getFirst().toString());
            }
            return input.put("model", card.version())
                    .put("basis", label(card.basis()))
                    .put("deals", card.deals())
                    .put("won", card.won())
                    .put("not_learned_from", learned.quarantined());
        }

        @Override
        public List<List<Scoring>> parts(BooleanSupplier goOn) {
            LeadScorer scorer = new LeadScorer(learned.model());
            List<Rated> rated = new ArrayList<>();
            for (List<UUID> some : Learning.parts(leads, PastStore.AT_ONCE)) {
                if (!goOn.getAsBoolean()) {
                    break;
                }
                for (PastLead lead : past.read(some, asOf)) {
                    LeadPast known = Learning.toPast(lead);
                    rated.add(new Rated(lead, scorer.rate(known, asOf)));
                }
            }
            Tiers tiers =
                    new Tiers(
                            rated.stream().mapToDouble(Rated::expected).toArray(),
                            Double.isNaN(learned.silenceLimit())
                                    ? QUIET_DAYS
                                    : learned.silenceLimit());
            return Learning.parts(rated.stream().map(one -> scoring(one, tiers)).toList(), AT_ONCE);
        }

        private Scoring scoring(Rated rated, Tiers tiers) {
            Scored scored = rated.scored();
            ModelCard card = learned.model().card();
            SubScores parts = rated.rating().parts();
            return new Scoring(
                    rated.lead().id(),
                    new Scores(
                            hundredths(parts.engagement()),
                            hundredths(parts.fit()),
                            hundredths(parts.intent()),
                            hundredths(parts.momentum()),
                            hundredths(scored.p())),
                    tiers.of(scored.p(), rated.expected(), silence(rated.lead())),
                    prediction(rated),
                    new Explanation(
                            scored.p(),
                            scored.base(),
                            scored.reasons().stream()
                                    .map(
                                            one ->
                                                    new Explanation.Share(
                                                            one.field(),
                                                            one.value(),
                                                            one.weight(),
                                                            one.deals(),
                                                            one.won()))
                                    .toList(),
                            scored.rest(),
                            label(card.basis()),
                            card.deals(),
                            card.won()),
                    card.version());
        }

        private Prediction prediction(Rated rated) {
            LocalDate created = LocalDate.ofInstant(rated.lead().createdAt(), ZoneOffset.UTC);
            long age = (long) Learning.between(rated.lead().createdAt(), asOf);
            BigDecimal value =
                    rated.lead().value() == null
                            ? null
                            : BigDecimal.valueOf(
                                            learned.closings()
                                                    .value(rated.lead().value().doubleValue()))
                                    .setScale(2, RoundingMode.HALF_UP);
            return new Prediction(
                    hundredths(rated.scored().p()),
                    learned.closings().when(created, age).map(CloseForecast::likely).orElse(null),
                    value);
        }

        /// Since the last word of either side, or since it came.
        private double silence(PastLead lead) {
            Instant last =
                    lead.events().stream()
                            .filter(one -> Touch.of(one.type()) != Touch.NONE)
                            .map(PastLead.Seen::at)
                            .max(Instant::compareTo)
                            .orElse(lead.createdAt());
            return Learning.between(last, asOf);
        }
    }

    private static BigDecimal hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static String label(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
