package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionStatus;
import fairlead.action.LeadAction;
import fairlead.app.Entities;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.AutonomyLevel;
import fairlead.lead.Lead;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.timeline.EventType;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Defence 13: two programs on one server that both want the last place under a cap.
class CapRaceTest {

    private static final int RACES = 100;
    private static final int CAP = 50;

    @Test
    void defence13_twoProgramsNeverDoOneMoreThanTheCap() throws Exception {
        String url = TestDatabases.postgresUrl();
        try (AgentsAtWork work = new AgentsAtWork(open(url));
                Database other = open(url);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            work.allow("action", "all", AutonomyLevel.AUTO_EXECUTE, CAP);
            Crew rival = work.crew(other);
            CyclicBarrier start = new CyclicBarrier(2);
            for (int race = 0; race < RACES / 2; race++) {
                UUID mine = waiting(work, "Mine " + race);
                UUID theirs = waiting(work, "Theirs " + race);
                List<Future<?>> runs = new ArrayList<>();
                runs.add(both.submit(() -> run(start, work.crew, mine)));
                runs.add(both.submit(() -> run(start, rival, theirs)));
                for (Future<?> run : runs) {
                    run.get();
                }
            }

            List<LeadAction> actions = work.all(LeadAction.class);
            assertThat(actions).hasSize(RACES);
            assertThat(actions)
                    .filteredOn(action -> action.status() == ActionStatus.APPROVED)
                    .hasSize(CAP);
            assertThat(work.runs()).hasSize(RACES);
            assertThat(work.logs.verify()).isEmpty();
        }
    }

    private static Object run(CyclicBarrier start, Crew crew, UUID lead) throws Exception {
        start.await();
        return crew.run(AgentType.ACTION_SUGGESTER, lead, "test", () -> true);
    }

    private static UUID waiting(AgentsAtWork work, String name) {
        Lead lead = work.lead(name);
        work.mail(lead, EventType.EMAIL_RECEIVED, "And?", AgentsAtWork.days(5));
        return lead.id();
    }

    private static Database open(String url) {
        return Database.open(
                new DatabaseSettings.Server(url, "postgres", ""),
                Entities.ALL,
                Clock.fixed(AgentsAtWork.NOW, ZoneOffset.UTC));
    }
}
