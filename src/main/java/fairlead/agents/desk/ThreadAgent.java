package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.action.ActionType;
import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.action.Suggestion.EvidenceLine;
import fairlead.agents.guard.PlainText;
import fairlead.agents.mailtext.MailLines;
import fairlead.agents.thread.ThreadAnalyzer;
import fairlead.agents.thread.ThreadMail;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.proposal.ActionItem;
import fairlead.autonomy.proposal.ThreadAnalysis;
import fairlead.autonomy.reading.LeadState;
import fairlead.autonomy.reading.LeadState.Happening;
import fairlead.autonomy.reading.StateStore;
import fairlead.autonomy.run.Agent;
import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;
import fairlead.mail.LeadThread;
import fairlead.mail.Sentiment;
import fairlead.settings.Texts;
import fairlead.timeline.EventType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The thread analyzer: mood, topics and what is asked in the thread that a lead wrote in last.
public final class ThreadAgent implements Agent {

    private static final int LONGEST = 20_000;
    private static final int MAILS = 40;

    private final StateStore store;
    private final Words words;
    private final ThreadAnalyzer analyzer;
    private final ZoneId zone;

    public ThreadAgent(StateStore store, Texts texts, ZoneId zone) {
        this.store = store;
        this.words = new Words(texts);
        this.analyzer = new ThreadAnalyzer(zone);
        this.zone = zone;
    }

    @Override
    public AgentType type() {
        return AgentType.THREAD_ANALYZER;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Optional<AgentTask> prepare(UUID lead, Instant asOf) {
        Optional<LeadState> state = store.read(lead, asOf).filter(one -> !one.facts().alone());
        Optional<LeadThread> thread = state.flatMap(_ -> store.threads(lead).stream().findFirst());
        if (thread.isEmpty()) {
            return Optional.empty();
        }
        List<Happening> mails = mails(state.get(), thread.get());
        if (mails.isEmpty()) {
            return Optional.empty();
        }
        Inputs inputs = Inputs.of(state.get(), asOf);
        inputs.record("thread", thread.get().id(), Provenance.EXTERNAL);
        mails.forEach(
                one ->
                        inputs.record(
                                "mail",
                                one.id(),
                                one.isInbound() ? Provenance.EXTERNAL : Provenance.TEAM));
        return Optional.of(
                new DeskTask(
                        inputs.node(),
                        () -> propose(state.get(), thread.get(), mails),
                        () -> asking(state.get(), thread.get(), mails)));
    }

    /// The mails of the lead whose subject is the thread's, an answer's mark aside.
    private static List<Happening> mails(LeadState state, LeadThread thread) {
        return state.events().stream()
                .filter(one -> one.isInbound() || one.type() == EventType.EMAIL_SENT)
                .filter(one -> one.text() != null)
                .filter(one -> bare(one.title()).equals(bare(thread.subject())))
                .limit(MAILS)
                .toList();
    }

    private static String bare(String subject) {
        return subject == null
                ? ""
                : subject.replaceFirst("(?i)^(?:\\s*(?:re|aw|fwd?|wg):\\s*)+", "").strip();
    }

    /// The last mail of theirs, quotes and signature cut; nothing where all are ours.
    private Optional<Asking> asking(LeadState state, LeadThread thread, List<Happening> mails) {
        return mails.stream()
                .filter(Happening::isInbound)
                .findFirst()
                .map(
                        last ->
                                new ThreadAsking(
                                        analyzer.analyze(thread.id(), read(state, mails)),
                                        MailLines.of(
                                                        PlainText.of(last.text(), LONGEST),
                                                        state.facts().name())
                                                .own(),
                                        state.facts().name(),
                                        LocalDate.ofInstant(last.at(), zone),
                                        found -> proposed(thread, found, mails)));
    }

    private List<Proposed> propose(LeadState state, LeadThread thread, List<Happening> mails) {
        ThreadAnalysis found = analyzer.analyze(thread.id(), read(state, mails));
        return proposed(thread, found, mails).stream().toList();
    }

    private Optional<Proposed> proposed(
            LeadThread thread, ThreadAnalysis found, List<Happening> mails) {
        List<SuggestedChange> changes = changes(thread, found);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(proposed(found, changes, evidence(mails)));
    }

    private static List<ThreadMail> read(LeadState state, List<Happening> mails) {
        return mails.stream()
                .map(
                        one ->
                                new ThreadMail(
                                        one.id(),
                                        one.isInbound() ? state.facts().name() : "",
                                        !one.isInbound(),
                                        false,
                                        one.at(),
                                        PlainText.of(one.text(), LONGEST)))
                .toList();
    }

    private static List<EvidenceLine> evidence(List<Happening> mails) {
        return mails.stream()
                .filter(Happening::isInbound)
                .limit(1)
                .map(one -> new EvidenceLine("mail", one.id(), null, null))
                .toList();
    }

    private static List<SuggestedChange> changes(LeadThread thread, ThreadAnalysis found) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ArrayNode topics = json.arrayNode();
        found.topics().forEach(one -> topics.add(one.name().toLowerCase(Locale.ROOT)));
        ArrayNode items = json.arrayNode();
        found.items().forEach(one -> items.add(item(one)));
        List<SuggestedChange> changes = new ArrayList<>();
        add(changes, thread, "sentiment", mood(thread.sentiment()), mood(mood(found)));
        add(changes, thread, "topics", thread.topics(), topics);
        add(changes, thread, "action_items", thread.actionItems(), items);
        return changes;
    }

    private static void add(
            List<SuggestedChange> changes,
            LeadThread thread,
            String column,
            JsonNode from,
            JsonNode to) {
        if (!Objects.equals(from, to)) {
            changes.add(new SuggestedChange("lead_threads", thread.id(), column, from, to));
        }
    }

    private static Sentiment mood(ThreadAnalysis found) {
        if (found.urgent()) {
            return Sentiment.URGENT;
        }
        return switch (found.polarity()) {
            case POSITIVE -> Sentiment.POSITIVE;
            case NEGATIVE -> Sentiment.NEGATIVE;
            case UNCLEAR -> null;
        };
    }

    private static JsonNode mood(Sentiment sentiment) {
        return sentiment == null
                ? NullNode.instance
                : TextNode.valueOf(sentiment.name().toLowerCase(Locale.ROOT));
    }

    static ObjectNode item(ActionItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("text", item.words().text());
        if (item.who() != null) {
            node.put("owner", item.who());
        }
        if (item.due() != null) {
            node.put("due", item.due().toString());
        }
        return node;
    }

    private Proposed proposed(
            ThreadAnalysis found, List<SuggestedChange> changes, List<EvidenceLine> evidence) {
        Suggestion suggestion =
                new Suggestion(
                        Suggestion.Kind.THREAD_ANALYSIS,
                        type().label(),
                        "builtin",
                        "thread",
                        changes,
                        null,
                        evidence,
                        List.of(),
                        BigDecimal.ZERO,
                        "left.thread",
                        Suggestion.Expiry.WEEKS,
                        Map.of());
        return new Proposed(
                found,
                new AutonomyKind("mail", "thread_analysis", true),
                suggestion,
                new Proposed.Shown(
                        ActionType.RESEARCH,
                        words.get("thread.title"),
                        words.get("thread.why"),
                        null,
                        0),
                new Checks.Origin(Checks.Maker.BUILT_IN, 1, Provenance.EXTERNAL),
                Set.of());
    }
}
