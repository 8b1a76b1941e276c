package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.agents.model.ModelThinker;
import fairlead.agents.model.Prompts;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.ModelDoor;
import fairlead.autonomy.model.Usage;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.proposal.MeetingSummary;
import fairlead.autonomy.proposal.NextAction;
import fairlead.autonomy.proposal.Proposal;
import fairlead.autonomy.proposal.StatusChange;
import fairlead.autonomy.proposal.ThreadAnalysis;
import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Proposed;
import fairlead.autonomy.run.Thought;
import fairlead.lead.Lead;
import fairlead.timeline.EventType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Defence 10: whatever a model answers, it is one of our lists' values about one record, or it is
/// nothing.
class Defence10Test {

    private static final int MUTANTS = 10_000;

    private static final Map<AgentType, String> ANSWERS =
            Map.of(
                    AgentType.ACTION_SUGGESTER,
                    "{\"items\":[{\"number\":1,\"title\":\"Answer now\",\"reason\":\"It"
                            + " waits.\"}]}",
                    AgentType.EMAIL_DRAFTER,
                    "{\"body\":\"Dear Ann Ash, thank you for your mail. Kind regards, Me\"}",
                    AgentType.THREAD_ANALYZER,
                    "{\"polarity\":\"negative\",\"urgent\":true,\"topics\":[\"price\"],"
                            + "\"requests\":[\"Could you send the prices by Friday?\"]}");

    private static final List<String> JUNK =
            List.of(
                    "\"",
                    "}",
                    "]",
                    "null",
                    "-1",
                    "1e999",
                    "\\u202e",
                    "\u0000",
                    ",\"to\":\"x@evil.test\"",
                    "closed_won",
                    "99999999999",
                    "[[[[[[",
                    "{{facts}}",
                    "\"polarity\":\"furious\",",
                    "http://evil.test");

    @TempDir private Path folder;
    private ModelRoom room;
    private Lead lead;

    @BeforeEach
    void open() {
        room = new ModelRoom(folder);
        lead = room.work.lead("Ann Ash");
        room.work.mail(
                lead,
                EventType.EMAIL_RECEIVED,
                "Could you send the prices by Friday? We are unhappy.",
                AgentsAtWork.days(5));
        room.thread(lead);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void tenThousandMutantsOfAnswersChangeNothingButWords() {
        Random random = new Random(10);
        int own = 0;
        for (AgentType agent : ANSWERS.keySet()) {
            AgentTask task = room.crew.task(agent, lead.id(), AgentsAtWork.NOW).orElseThrow();
            List<Proposed> rules = task.propose();
            for (int i = 0; i < MUTANTS / ANSWERS.size() + 1; i++) {
                String answer = mutant(ANSWERS.get(agent), random);
                Thought thought = thinker(answer).think(agent, task, () -> true);

                assertThat(thought.asked().orElseThrow().status())
                        .isIn(EnumSet.of(RunStatus.OK, RunStatus.REPAIRED, RunStatus.FELL_BACK));
                assertThat(thought.proposed()).as(answer).hasSameSizeAs(rules);
                for (int at = 0; at < rules.size(); at++) {
                    same(rules.get(at), thought.proposed().get(at), answer);
                }
                own += thought.asked().orElseThrow().own() ? 1 : 0;
            }
        }

        assertThat(own).isBetween(MUTANTS / 20, MUTANTS);
        assertThat(room.work.all(AgentLog.class)).isEmpty();
    }

    private static void same(Proposed rules, Proposed model, String answer) {
        assertThat(model.kind()).isEqualTo(rules.kind());
        assertThat(model.shown().type()).isEqualTo(rules.shown().type());
        assertThat(model.shown().due()).isEqualTo(rules.shown().due());
        assertThat(model.suggestion().preconditions())
                .isEqualTo(rules.suggestion().preconditions());
        assertThat(model.shown().title()).as(answer).doesNotContain("evil", "\u202e");
        assertThat(destination(model.proposal())).isEqualTo(destination(rules.proposal()));
    }

    /// All of a proposal that is not words.
    private static List<Object> destination(Proposal proposal) {
        return switch (proposal) {
            case NextAction next ->
                    List.of(next.lead(), next.type(), next.rule(), next.confidence());
            case EmailDraft mail -> List.of(mail.lead(), mail.subject(), mail.why());
            case ThreadAnalysis read -> List.of(read.thread(), read.awaitingReply());
            case StatusChange change -> List.of(change.lead(), change.from(), change.to());
            case MeetingSummary summary -> List.of(summary.meeting());
            default -> List.of();
        };
    }

    private static String mutant(String answer, Random random) {
        StringBuilder text = new StringBuilder(answer);
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(Math.max(1, text.length() - 1));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, at + 1);
                case 1 -> text.insert(at, JUNK.get(random.nextInt(JUNK.size())));
                case 2 -> text.replace(at, at + 1, String.valueOf((char) random.nextInt(0x2100)));
                case 3 -> text.insert(at, text.substring(at));
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }

    private final Prompts prompts = new Prompts(Path.of("none"));

    private ModelThinker thinker(String answer) {
        LanguageModel model =
                (request, onDelta, token) ->
                        new LlmReply(answer, Usage.NONE, "m", null, BigDecimal.ZERO, false);
        return new ModelThinker(
                () -> Optional.of(new ModelDoor.Opened("stub/m", model)), prompts, new Random(1));
    }
}
