package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.LeadAction;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.run.Receipt;
import fairlead.autonomy.spend.SpendLimits;
import fairlead.lead.Lead;
import fairlead.llm.StubServer;
import fairlead.settings.OneKey;
import fairlead.timeline.EventType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs in which a model was asked: what it may change, and what the log says of it.
class ModelRunsTest {

    private static final String WORDED =
            "{\"items\":[{\"number\":1,\"title\":\"Answer [lead] on the prices\","
                    + "\"reason\":\"Their question has waited for five days.\"}]}";

    private static final String CALM =
            "{\"polarity\":\"negative\",\"urgent\":false,\"topics\":[\"price\"],"
                    + "\"requests\":[\"Could you send the prices by Friday?\"]}";

    @TempDir private Path folder;
    private ModelRoom room;

    @BeforeEach
    void open() {
        room = new ModelRoom(folder);
        room.link(true);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Lead waiting(String mail) {
        Lead lead = room.work.lead("Ann Ash");
        room.work.mail(lead, EventType.EMAIL_RECEIVED, mail, AgentsAtWork.days(5));
        return lead;
    }

    private Receipt suggest(Lead lead) {
        return room.crew.run(AgentType.ACTION_SUGGESTER, lead.id(), "request", () -> true);
    }

    private AgentLog run() {
        return room.work.runs().getLast();
    }

    private LeadAction action() {
        return room.work.all(LeadAction.class).getFirst();
    }

    @Test
    void aModelWordsWhatTheRulesDecided() {
        room.says(WORDED);

        suggest(waiting("And the prices?"));

        assertThat(action().title()).isEqualTo("Answer Ann Ash on the prices");
        assertThat(action().proposal().engine()).isEqualTo("openai/m");
        assertThat(room.server.bodies().getFirst()).doesNotContain("Ann Ash");
    }

    @Test
    void theLogTellsEngineModelTokensCostAndPrompt() {
        room.says(WORDED);

        suggest(waiting("And the prices?"));

        assertThat(run().engine()).isEqualTo("model");
        assertThat(run().status()).isEqualTo(RunStatus.OK);
        assertThat(run().use().model()).isEqualTo("openai/m");
        assertThat(run().use().promptTokens()).isEqualTo(100);
        assertThat(run().use().completionTokens()).isEqualTo(10);
        assertThat(run().use().cost()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(run().promptHash()).hasSize(64);
        assertThat(room.work.logs.verify()).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotFitIsAskedForOnceMore() {
        room.says("Sure! Here you go.", WORDED);

        suggest(waiting("And the prices?"));

        assertThat(run().status()).isEqualTo(RunStatus.REPAIRED);
        assertThat(run().use().promptTokens()).isEqualTo(200);
        assertThat(action().title()).isEqualTo("Answer Ann Ash on the prices");
        assertThat(room.server.bodies()).hasSize(2);
    }

    @Test
    void anAnswerThatNeverFitsBecomesTheRulesAnswer() {
        room.says("Sure!", "Sure again!", WORDED);

        suggest(waiting("And the prices?"));

        assertThat(run().status()).isEqualTo(RunStatus.FELL_BACK);
        assertThat(run().engine()).isEqualTo("builtin");
        assertThat(run().output().path("note").asText()).isEqualTo("model: unreadable");
        assertThat(action().title()).isEqualTo("Answer Ann Ash");
        assertThat(room.server.bodies()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "openai-refusal,REFUSED",
        "openai-length,TRUNCATED",
        "openai-401,FELL_BACK",
        "openai-tool,FELL_BACK"
    })
    void aFailedCallBecomesTheRulesAnswerWithANote(String answer, RunStatus status) {
        room.server.answers(answer);

        assertThat(suggest(waiting("And the prices?")).pending()).isEqualTo(1);

        assertThat(run().status()).isEqualTo(status);
        assertThat(run().output().path("note").asText()).startsWith("model: ");
        assertThat(action().title()).isEqualTo("Answer Ann Ash");
    }

    @Test
    void theSameQuestionCostsNothingTwice() {
        room.says(WORDED);
        Lead lead = waiting("And the prices?");
        suggest(lead);
        room.work.execute("delete from lead_actions");

        suggest(lead);

        assertThat(run().output().path("note").asText()).isEqualTo("cached");
        assertThat(run().use().promptTokens()).isZero();
        assertThat(run().use().cost()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(room.server.bodies()).hasSize(1);
    }

    @Test
    void aThreadIsReadByLabelsAndByWordsThatStandInIt() {
        room.says(CALM);
        Lead lead = waiting("Could you send the prices by Friday? We are unhappy.");
        room.thread(lead);

        room.crew.run(AgentType.THREAD_ANALYZER, lead.id(), "event", () -> true);

        assertThat(run().engine()).isEqualTo("model");
        assertThat(run().output().toString()).contains("Could you send the prices by Friday?");
    }

    @Test
    void aPromptOfOnesOwnLowersAutonomyToASuggestion() throws IOException {
        room.work.allow("action", "all", AutonomyLevel.AUTO_EXECUTE, null);
        Path own = folder.resolve("prompts/action_suggester");
        Files.createDirectories(own);
        Files.writeString(own.resolve("user.txt"), "Say it shorter.\n{{proposed}}\n");
        room.says(WORDED);

        Receipt receipt = suggest(waiting("And the prices?"));

        assertThat(receipt.pending()).isEqualTo(1);
        assertThat(receipt.done()).isZero();
        assertThat(run().output().path("note").asText()).isEqualTo("own prompt");
        assertThat(run().ruling().reasons()).contains("prompt_changed");
    }

    @Test
    void theScorerAsksNobody() {
        Lead lead = waiting("And the prices?");

        room.crew.run(AgentType.LEAD_SCORER, lead.id(), "request", () -> true);

        assertThat(room.server.heads()).isEmpty();
    }

    @Test
    void theNightAsksNobody() {
        waiting("And the prices?");

        room.crew.pass(AgentType.ACTION_SUGGESTER, "nightly", () -> true);

        assertThat(room.server.heads()).isEmpty();
        assertThat(room.work.all(LeadAction.class)).hasSize(1);
    }

    @Test
    void whereNoModelIsSwitchedOnNobodyIsCalled() {
        room.link(false);

        suggest(waiting("And the prices?"));

        assertThat(run().engine()).isEqualTo("builtin");
        assertThat(room.server.heads()).isEmpty();
    }

    @Test
    void defence23ASpentBudgetCallsNobody() {
        SpendLimits none =
                new SpendLimits(new BigDecimal("1.00"), new BigDecimal("0.10"), null, 100, 40_000);
        room.spend.limit(room.work.me, none);

        suggest(waiting("And the prices?"));

        assertThat(run().status()).isEqualTo(RunStatus.FELL_BACK);
        assertThat(run().output().path("note").asText()).isEqualTo("model: budget");
        assertThat(run().use().cost()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(room.server.heads()).isEmpty();
    }

    @Test
    void defence23ARunHasABudgetOfItsOwn() {
        room.spend.limit(
                room.work.me,
                new SpendLimits(
                        new BigDecimal("1.00"), new BigDecimal("0.10"), null, 300_000, 100));

        suggest(waiting("And the prices?"));

        assertThat(run().output().path("note").asText()).isEqualTo("model: budget");
        assertThat(room.server.heads()).isEmpty();
        assertThat(room.spend.taken().tokensToday()).isZero();
    }

    @Test
    void whatWasSetAsideIsSettledByWhatWasTaken() {
        room.says(WORDED);

        suggest(waiting("And the prices?"));

        assertThat(room.spend.taken().tokensToday()).isEqualTo(110);
    }

    @Test
    void defence08AModelReadsOfOneLeadAlone() {
        for (int i = 0; i < 30; i++) {
            Lead other = room.work.lead("Canary Name " + i);
            room.work.mail(
                    other, EventType.EMAIL_RECEIVED, "canary words " + i, AgentsAtWork.days(3));
            room.thread(other);
        }
        Lead lead = waiting("Could you send the prices by Friday?");
        room.thread(lead);
        room.server.answers("openai-refusal");

        for (AgentType agent : AgentType.values()) {
            room.crew.run(agent, lead.id(), "request", () -> true);
        }

        assertThat(room.server.bodies()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(room.server.bodies())
                .allSatisfy(body -> assertThat(body.toLowerCase()).doesNotContain("canary"));
    }

    @Test
    void defence24TheKeyIsInNoRowOfTheDatabaseAndNoBody() throws IOException {
        room.says(WORDED);
        room.server.answers("openai-401");
        suggest(waiting("And the prices?"));
        suggest(room.work.lead("Bo"));
        room.close();

        assertThat(room.server.heads().getFirst()).contains(OneKey.KEY);
        assertThat(room.server.bodies()).noneMatch(body -> body.contains("CANARY"));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(bytes).as("%s", file).doesNotContain("CANARY");
            }
        }
    }

    @Test
    void whatTheModelIsGivenStandsBetweenItsMarkers() {
        room.says(WORDED);
        suggest(waiting("And the prices?"));
        String body = room.server.bodies().getFirst();

        List<String> markers =
                java.util.regex.Pattern.compile("DATA-[0-9a-f]{32}")
                        .matcher(body)
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .toList();

        assertThat(markers).hasSize(5);
        assertThat(markers.stream().distinct()).hasSize(1);
    }

    @Test
    void aStopInMidCallLeavesNothing() {
        Lead lead = waiting("And the prices?");
        java.util.concurrent.atomic.AtomicBoolean stopped =
                new java.util.concurrent.atomic.AtomicBoolean();
        room.server.answers(
                (StubServer.Reply)
                        (out, in) -> {
                            stopped.set(true);
                            assertThat(in.read()).isNegative();
                        });

        room.crew.run(AgentType.ACTION_SUGGESTER, lead.id(), "request", () -> !stopped.get());

        assertThat(run().status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(room.work.all(LeadAction.class)).isEmpty();
    }
}
