package fairlead.agents.desk;

import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.action.Precondition;
import fairlead.action.Suggestion;
import fairlead.agents.next.ActionSuggester;
import fairlead.agents.next.ActionSuggester.Ranked;
import fairlead.agents.next.LeadSituation;
import fairlead.agents.next.LeadSituation.Mark;
import fairlead.agents.next.LeadSituation.Moments;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.proposal.NextAction;
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

/// The action suggester: what is to be done next, by rules.
public final class SuggestAgent implements Agent {

    private static final double UNSCORED = 0.3;
    private static final double RANKED_BY = 100;

    private final StateStore store;
    private final Words words;

    public SuggestAgent(StateStore store, Texts texts) {
        this.store = store;
        this.words = new Words(texts);
    }

    @Override
    public AgentType type() {
        return AgentType.ACTION_SUGGESTER;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Optional<AgentTask> prepare(UUID lead, Instant asOf) {
        return store.read(lead, asOf)
                .filter(LeadState::isWorkable)
                .map(
                        state ->
                                DeskTask.worded(
                                        new WordingAsking(state, asOf, words.texts(), true),
                                        () -> propose(state, asOf)));
    }

    private List<Proposed> propose(LeadState state, Instant asOf) {
        return ActionSuggester.suggest(situation(state, asOf)).stream()
                .map(ranked -> proposed(ranked, state))
                .toList();
    }

    private Proposed proposed(Ranked ranked, LeadState state) {
        NextAction action = ranked.action();
        Suggestion suggestion =
                new Suggestion(
                        Suggestion.Kind.NEXT_ACTION,
                        type().label(),
                        "builtin",
                        action.rule(),
                        List.of(),
                        null,
                        words.lines(action.why(), state),
                        List.of(standing(state)),
                        BigDecimal.ZERO,
                        "left." + action.rule(),
                        Suggestion.Expiry.DAYS,
                        Map.of());
        int priority = (int) Math.clamp(Math.round(action.confidence() * RANKED_BY), 0, 100);
        return new Proposed(
                action,
                new AutonomyKind("action", action.type().label(), false),
                suggestion,
                new Proposed.Shown(
                        action.type(),
                        words.get("next." + action.rule(), state.facts().name()),
                        words.get("why." + action.rule()),
                        action.due(),
                        priority),
                new Checks.Origin(Checks.Maker.BUILT_IN, action.confidence(), Provenance.TEAM),
                Set.of());
    }

    /// What must still hold: that the lead stands where it stood.
    static Precondition standing(LeadState state) {
        return new Precondition(
                "leads",
                state.facts().id(),
                state.facts().version(),
                Map.of("status", TextNode.valueOf(state.facts().status().label())));
    }

    private static LeadSituation situation(LeadState state, Instant asOf) {
        Optional<Happening> theirs = state.last(Happening::isInbound);
        Optional<Happening> ours = state.last(EventType.EMAIL_SENT);
        boolean answered =
                theirs.isPresent()
                        && ours.isPresent()
                        && ours.get().at().isAfter(theirs.get().at());
        Moments moments =
                new Moments(
                        answered ? null : mark(theirs),
                        mark(state.last(EventType.PROPOSAL_SENT)),
                        mark(state.last(EventType.PROPOSAL_VIEWED)),
                        mark(state.last(EventType.MEETING_COMPLETED)),
                        mark(ours),
                        mark(state.last(one -> Touch.of(one.type()) != Touch.NONE)));
        LeadState.Facts facts = state.facts();
        return new LeadSituation(
                facts.id(),
                facts.status(),
                asOf,
                moments,
                facts.closeDate(),
                facts.probability() == null ? UNSCORED : facts.probability().doubleValue(),
                facts.value(),
                state.open(),
                state.lately());
    }

    private static Mark mark(Optional<Happening> event) {
        return event.map(one -> new Mark(one.id(), one.at())).orElse(null);
    }
}
