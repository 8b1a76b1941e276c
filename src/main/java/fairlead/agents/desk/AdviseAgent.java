package fairlead.agents.desk;

import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.action.ActionType;
import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.agents.status.StatusAdvisor;
import fairlead.agents.status.StatusSituation;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.proposal.StatusChange;
import fairlead.autonomy.reading.LeadState;
import fairlead.autonomy.reading.LeadState.Happening;
import fairlead.autonomy.reading.StateStore;
import fairlead.autonomy.run.Agent;
import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Proposed;
import fairlead.lead.Touch;
import fairlead.settings.Texts;
import fairlead.timeline.EventType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The status advisor: where a lead should stand, by rules and the team's own silences.
public final class AdviseAgent implements Agent {

    private static final int PRIORITY = 40;

    private final StateStore store;
    private final Learning learning;
    private final Words words;

    public AdviseAgent(StateStore store, Learning learning, Texts texts) {
        this.store = store;
        this.learning = learning;
        this.words = new Words(texts);
    }

    @Override
    public AgentType type() {
        return AgentType.STATUS_ADVISOR;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Optional<AgentTask> prepare(UUID lead, Instant asOf) {
        return store.read(lead, asOf)
                .filter(LeadState::isWorkable)
                .filter(state -> !store.isProposed(lead, type().label(), asOf))
                .map(
                        state ->
                                DeskTask.worded(
                                        new WordingAsking(state, asOf, words.texts(), false),
                                        () -> propose(state, asOf)));
    }

    private List<Proposed> propose(LeadState state, Instant asOf) {
        return StatusAdvisor.advise(situation(state, asOf)).stream()
                .map(change -> proposed(change, state))
                .toList();
    }

    private Proposed proposed(StatusChange change, LeadState state) {
        SuggestedChange status =
                new SuggestedChange(
                        "leads",
                        state.facts().id(),
                        "status",
                        TextNode.valueOf(change.from().label()),
                        TextNode.valueOf(change.to().label()));
        Suggestion suggestion =
                new Suggestion(
                        Suggestion.Kind.STATUS_CHANGE,
                        type().label(),
                        "builtin",
                        change.rule(),
                        List.of(status),
                        null,
                        words.lines(change.why(), state),
                        List.of(SuggestAgent.standing(state)),
                        BigDecimal.ZERO,
                        "left.status",
                        Suggestion.Expiry.WEEKS,
                        Map.of());
        return new Proposed(
                change,
                new AutonomyKind("status", change.to().label(), false),
                suggestion,
                new Proposed.Shown(
                        ActionType.CUSTOM,
                        words.get("status." + change.to().label(), state.facts().name()),
                        words.get("why." + change.rule()),
                        null,
                        PRIORITY),
                new Checks.Origin(Checks.Maker.BUILT_IN, change.confidence(), Provenance.TEAM),
                Set.of());
    }

    private StatusSituation situation(LeadState state, Instant asOf) {
        Optional<Happening> sent = state.last(EventType.EMAIL_SENT);
        Optional<Happening> answer =
                state.last(one -> one.type() == EventType.EMAIL_REPLIED)
                        .or(
                                () ->
                                        state.last(
                                                one ->
                                                        one.isInbound()
                                                                && sent.isPresent()
                                                                && one.at()
                                                                        .isAfter(sent.get().at())));
        return new StatusSituation(
                state.facts().id(),
                state.facts().status(),
                asOf,
                state.last(one -> Touch.of(one.type()) != Touch.NONE)
                        .map(Happening::at)
                        .orElse(null),
                learning.current(asOf).silenceLimit(),
                id(state.last(EventType.CONTRACT_SIGNED)),
                id(state.last(EventType.PROPOSAL_SENT)),
                id(answer));
    }

    private static UUID id(Optional<Happening> event) {
        return event.map(Happening::id).orElse(null);
    }
}
