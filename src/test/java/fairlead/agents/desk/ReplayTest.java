package fairlead.agents.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.action.ActionType;
import fairlead.action.Suggestion;
import fairlead.agents.summary.Turn;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.proposal.ActionItem;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.proposal.MeetingSummary;
import fairlead.autonomy.proposal.NextAction;
import fairlead.autonomy.proposal.Polarity;
import fairlead.autonomy.proposal.Proposal;
import fairlead.autonomy.proposal.Quoted;
import fairlead.autonomy.proposal.ThreadAnalysis;
import fairlead.autonomy.reading.LeadState;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;
import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Recorded answers, played again: what stood in `cases` must still come of them.
class ReplayTest {

    private static final Path PROMPTS = Path.of("src/main/resources/prompts");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID ID = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(PROMPTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.getParent().endsWith("cases"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasExpectedStillComesOfIt(Path file) throws IOException {
        JsonNode one = JSON.readTree(file.toFile());
        String agent = PROMPTS.relativize(file).getName(0).toString();
        JsonNode context = one.get("context");

        JsonNode came =
                switch (AgentType.valueOf(agent.toUpperCase(Locale.ROOT))) {
                    case MEETING_SUMMARIZER -> meeting(context, one.get("reply"));
                    case THREAD_ANALYZER -> thread(context, one.get("reply"));
                    case ACTION_SUGGESTER -> wording(context, one.get("reply"), true);
                    case STATUS_ADVISOR -> wording(context, one.get("reply"), false);
                    case EMAIL_DRAFTER -> draft(context, one.get("reply"));
                    case LEAD_SCORER -> throw new AssertionError("no model makes a number");
                };

        assertThat(came).as(one.get("about").asText()).isEqualTo(one.get("expected"));
    }

    private static JsonNode meeting(JsonNode context, JsonNode reply) {
        List<Turn> turns = new ArrayList<>();
        context.get("turns")
                .forEach(turn -> turns.add(new Turn(turn.get(0).asText(), turn.get(1).asText())));
        Asking asking =
                new MeetingAsking(ID, turns, day(context), "English", found -> proposed(found, ""));
        MeetingSummary summary =
                (MeetingSummary) asking.read(reply, List.of(), Maker.MODEL).getFirst().proposal();
        return JSON.valueToTree(
                Map.of(
                        "points", lines(summary.points()),
                        "decisions", lines(summary.decisions()),
                        "items", items(summary.items())));
    }

    private static JsonNode thread(JsonNode context, JsonNode reply) {
        ThreadAnalysis rules =
                new ThreadAnalysis(ID, Polarity.UNCLEAR, false, List.of(), List.of(), true);
        Asking asking =
                new ThreadAsking(
                        rules,
                        context.get("mail").asText(),
                        "Ann",
                        day(context),
                        found -> Optional.of(proposed(found, "")));
        ThreadAnalysis read =
                (ThreadAnalysis) asking.read(reply, List.of(), Maker.MODEL).getFirst().proposal();
        return JSON.valueToTree(
                Map.of(
                        "polarity", read.polarity(),
                        "urgent", read.urgent(),
                        "topics", read.topics(),
                        "items", items(read.items())));
    }

    private static JsonNode wording(JsonNode context, JsonNode reply, boolean titles) {
        LeadState.Facts facts =
                new LeadState.Facts(
                        ID, "Ann Ash", null, LeadStatus.ACTIVE, 1, null, "EUR", null, null, false);
        LeadState state = new LeadState(facts, List.of(), Set.of(), Set.of());
        List<Proposed> rules = new ArrayList<>();
        context.get("proposed").forEach(title -> rules.add(proposed(next(), title.asText())));
        Asking asking = new WordingAsking(state, NOW, new Texts(Locale.ENGLISH), titles);
        assertThat(asking.fields(rules).toString()).doesNotContain("Ann Ash");
        return JSON.valueToTree(
                asking.read(reply, rules, Maker.MODEL).stream()
                        .map(one -> one.shown().title() + " / " + one.shown().reason())
                        .toList());
    }

    private static JsonNode draft(JsonNode context, JsonNode reply) {
        List<String> known = new ArrayList<>();
        context.get("known").forEach(one -> known.add(one.asText()));
        EmailDraft rules = new EmailDraft(ID, null, "Re: Offer", known.getFirst(), ID, List.of());
        Asking asking = new DraftAsking(Map.of(), context.get("theirs").asText(), known);
        Proposed one =
                asking.read(reply, List.of(proposed(rules, "Answer")), Maker.MODEL).getFirst();
        assertThat(one.origin().provenance()).isEqualTo(Provenance.EXTERNAL);
        return JSON.valueToTree(
                Map.of(
                        "body", ((EmailDraft) one.proposal()).body(),
                        "findings", one.findings().stream().map(Enum::name).sorted().toList()));
    }

    private static List<String> lines(List<Quoted> quotes) {
        return quotes.stream().map(one -> one.speaker() + ": " + one.text()).toList();
    }

    private static List<String> items(List<ActionItem> items) {
        return items.stream()
                .map(one -> one.words().text() + " / " + one.who() + " / " + one.due())
                .toList();
    }

    private static LocalDate day(JsonNode context) {
        return LocalDate.parse(context.get("day").asText());
    }

    private static NextAction next() {
        return new NextAction(ID, ActionType.SEND_EMAIL, "awaiting_reply", NOW, 0.8, List.of());
    }

    private static Proposed proposed(Proposal proposal, String title) {
        Suggestion suggestion =
                new Suggestion(
                        Suggestion.Kind.NEXT_ACTION,
                        "agent",
                        "builtin",
                        "rule",
                        List.of(),
                        new Suggestion.SuggestedMail("Re: Offer", "text", null, ID),
                        List.of(),
                        List.of(),
                        BigDecimal.ZERO,
                        "left",
                        Suggestion.Expiry.DAYS,
                        Map.of());
        return new Proposed(
                proposal,
                new AutonomyKind("action", "call", false),
                suggestion,
                new Proposed.Shown(ActionType.CUSTOM, title, "The rule says so.", NOW, 1),
                new Checks.Origin(Maker.BUILT_IN, 0.8, Provenance.TEAM),
                Set.of());
    }
}
