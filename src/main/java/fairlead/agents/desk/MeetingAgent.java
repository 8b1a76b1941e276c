package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.action.ActionType;
import fairlead.action.Precondition;
import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.action.Suggestion.EvidenceLine;
import fairlead.agents.guard.PlainText;
import fairlead.agents.summary.MeetingSummarizer;
import fairlead.agents.summary.Turn;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.proposal.MeetingSummary;
import fairlead.autonomy.proposal.Quoted;
import fairlead.autonomy.reading.StateStore;
import fairlead.autonomy.run.Agent;
import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Proposed;
import fairlead.meeting.LeadMeeting;
import fairlead.settings.Texts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The meeting summarizer: what the notes of a meeting that was held say, line by line with who
/// said it (`Ann: …`).
public final class MeetingAgent implements Agent {

    private static final int LONGEST = 200_000;
    private static final int LEAST_TURNS = 5;
    private static final int PRIORITY = 30;
    private static final Pattern TURN = Pattern.compile("^\\s*([^:\\n]{1,60}):\\s+(.+)$");

    private final StateStore store;
    private final Words words;
    private final ZoneId zone;
    private final MeetingSummarizer summarizer = new MeetingSummarizer();

    public MeetingAgent(StateStore store, Texts texts, ZoneId zone) {
        this.store = store;
        this.words = new Words(texts);
        this.zone = zone;
    }

    @Override
    public AgentType type() {
        return AgentType.MEETING_SUMMARIZER;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Optional<AgentTask> prepare(UUID lead, Instant asOf) {
        if (store.isProposed(lead, type().label(), asOf)) {
            return Optional.empty();
        }
        return store.held(lead).stream()
                .filter(meeting -> turns(meeting.notes()).size() >= LEAST_TURNS)
                .findFirst()
                .map(
                        meeting ->
                                new DeskTask(
                                        new Inputs(lead, asOf)
                                                .record(
                                                        "meeting",
                                                        meeting.id(),
                                                        Provenance.EXTERNAL)
                                                .node(),
                                        () -> propose(meeting),
                                        () -> Optional.of(asking(meeting))));
    }

    private MeetingAsking asking(LeadMeeting meeting) {
        return new MeetingAsking(
                meeting.id(),
                turns(meeting.notes()),
                LocalDate.ofInstant(meeting.start(), zone),
                FactsOf.language(words.texts()),
                summary -> proposed(meeting, summary));
    }

    private static List<Turn> turns(String notes) {
        List<Turn> turns = new ArrayList<>();
        PlainText.of(notes, LONGEST)
                .lines()
                .forEach(
                        line -> {
                            Matcher turn = TURN.matcher(line);
                            if (turn.matches()) {
                                turns.add(new Turn(turn.group(1).strip(), turn.group(2)));
                            }
                        });
        return turns;
    }

    private List<Proposed> propose(LeadMeeting meeting) {
        MeetingSummary summary =
                summarizer.summary(
                        meeting.id(),
                        turns(meeting.notes()),
                        LocalDate.ofInstant(meeting.start(), zone));
        return summary.points().isEmpty() ? List.of() : List.of(proposed(meeting, summary));
    }

    private Proposed proposed(LeadMeeting meeting, MeetingSummary summary) {
        Suggestion suggestion =
                new Suggestion(
                        Suggestion.Kind.MEETING_SUMMARY,
                        type().label(),
                        "builtin",
                        "meeting",
                        changes(meeting, summary),
                        null,
                        summary.points().stream()
                                .limit(3)
                                .map(
                                        one ->
                                                new EvidenceLine(
                                                        "meeting",
                                                        meeting.id(),
                                                        one.text(),
                                                        one.offset()))
                                .toList(),
                        List.of(
                                new Precondition(
                                        "lead_meetings",
                                        meeting.id(),
                                        meeting.version(),
                                        Map.of("summary", text(meeting.summary())))),
                        BigDecimal.ZERO,
                        "left.meeting",
                        Suggestion.Expiry.WEEKS,
                        Map.of());
        return new Proposed(
                summary,
                new AutonomyKind("meeting", "summary", false),
                suggestion,
                new Proposed.Shown(
                        ActionType.RESEARCH,
                        words.get("meeting.title", meeting.title()),
                        words.get("meeting.why"),
                        null,
                        PRIORITY),
                new Checks.Origin(Checks.Maker.BUILT_IN, 0.8, Provenance.EXTERNAL),
                Set.of());
    }

    private static List<SuggestedChange> changes(LeadMeeting meeting, MeetingSummary summary) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ArrayNode decisions = json.arrayNode();
        summary.decisions().forEach(one -> decisions.addObject().put("text", one.text()));
        ArrayNode items = json.arrayNode();
        summary.items().forEach(one -> items.add(ThreadAgent.item(one)));
        String text =
                summary.points().stream().map(MeetingAgent::line).collect(Collectors.joining("\n"));
        return List.of(
                change(meeting, "summary", text(meeting.summary()), TextNode.valueOf(text)),
                change(meeting, "key_decisions", meeting.decisions(), decisions),
                change(meeting, "action_items", meeting.actionItems(), items));
    }

    private static String line(Quoted one) {
        return one.speaker() + ": " + one.text();
    }

    private static SuggestedChange change(
            LeadMeeting meeting, String column, JsonNode from, JsonNode to) {
        return new SuggestedChange("lead_meetings", meeting.id(), column, from, to);
    }

    private static JsonNode text(String text) {
        return text == null ? NullNode.instance : TextNode.valueOf(text);
    }
}
