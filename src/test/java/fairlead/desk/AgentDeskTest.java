package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.LeadAction;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.run.Receipt;
import fairlead.lead.Lead;
import fairlead.storage.TestEngine;
import fairlead.timeline.EventType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The desk: asked, woken by what happens with a lead, stopped.
class AgentDeskTest {

    @TempDir private Path folder;
    private AgentsAtWork work;
    private AgentDesk desk;

    @BeforeEach
    void open() {
        work = new AgentsAtWork(TestEngine.H2, folder);
        Night night = new Night(work.logs, work.user.id(), work.database.clock());
        desk = new AgentDesk(work.database, work.crew, work.user.id(), night);
    }

    @AfterEach
    void close() {
        desk.close();
        work.close();
    }

    private Receipt ask(AgentType agent, Lead lead) throws Exception {
        CompletableFuture<Receipt> answer = new CompletableFuture<>();
        desk.ask(agent, lead.id(), answer::complete);
        return answer.get(60, TimeUnit.SECONDS);
    }

    private Lead waiting() {
        Lead lead = work.lead("Ann Ash");
        work.mail(lead, EventType.EMAIL_RECEIVED, "And the prices?", AgentsAtWork.days(5));
        return lead;
    }

    @Test
    void whoeverAsksGetsAnAnswer() throws Exception {
        assertThat(ask(AgentType.ACTION_SUGGESTER, waiting()).pending()).isEqualTo(1);
    }

    @Test
    void aMailWakesTheAgentsOfItsLead() throws Exception {
        Lead lead = work.lead("Ann Ash");
        CompletableFuture<Boolean> drafted = new CompletableFuture<>();
        work.database
                .changes()
                .listen(
                        committed -> {
                            if (committed.touches("lead_actions")) {
                                drafted.complete(true);
                            }
                        });
        desk.start(true);
        work.mail(lead, EventType.EMAIL_RECEIVED, "And the prices?", AgentsAtWork.days(1));

        assertThat(drafted.get(60, TimeUnit.SECONDS)).isTrue();
        assertThat(work.runs()).anyMatch(run -> "event".equals(run.trigger()));
    }

    @Test
    void aDeskThatIsStartedTwiceWorksOnce() throws Exception {
        Lead lead = waiting();
        assertThat(desk.start(true)).isTrue();
        assertThat(desk.start(true)).isFalse();

        assertThat(ask(AgentType.ACTION_SUGGESTER, lead).pending()).isEqualTo(1);
        assertThat(work.runs()).hasSize(1);
    }

    @Test
    void aDeskThatWasClosedIsNotStartedAnyMore() {
        desk.close();

        assertThat(desk.start(true)).isFalse();
    }

    /// Defence 20: a stop is in force before it is written anywhere.
    @Test
    void defence20_aStopEndsWhatIsAskedAfterIt() throws Exception {
        Lead lead = waiting();
        desk.pause(true);

        assertThat(ask(AgentType.ACTION_SUGGESTER, lead)).isEqualTo(Receipt.NOTHING);
        assertThat(work.all(LeadAction.class)).isEmpty();

        desk.pause(false);
        assertThat(ask(AgentType.ACTION_SUGGESTER, lead).pending()).isEqualTo(1);
    }

    @Test
    void aNightThatPassedIsMadeUpOnce() {
        Night night = new Night(work.logs, work.user.id(), work.database.clock());
        work.lead("Ann Ash");
        assertThat(night.isDue()).isTrue();

        work.crew.pass(AgentType.LEAD_SCORER, "nightly", () -> true);

        assertThat(night.isDue()).isFalse();
        assertThat(work.runs()).extracting(AgentLog::trigger).containsExactly("nightly");
    }
}
