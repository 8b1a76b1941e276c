package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.LeadAction;
import fairlead.app.Entities;
import fairlead.autonomy.AgentEffect;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.RunStatus;
import fairlead.lead.Lead;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.timeline.EventType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A program that is killed while agents work leaves an account of every run and nothing half done;
/// `-Dfairlead.kills=100` for the long form.
class AgentKillTest {
    private static final int KILLS = Integer.getInteger("fairlead.kills", 5);
    private static final int LEADS = 40;
    private static final int AT_ONCE = 2;

    @TempDir private Path folder;
    private Path file;
    private UUID user;

    private Database open() {
        return Database.open(new DatabaseSettings.File(file), Entities.ALL, Clock.systemUTC());
    }

    private void people() {
        try (AgentsAtWork work = new AgentsAtWork(open())) {
            user = work.user.id();
            work.allow("action", "all", AutonomyLevel.AUTO_EXECUTE, null);
            work.allow("status", "all", AutonomyLevel.AUTO_EXECUTE, null);
            for (int lead = 0; lead < LEADS; lead++) {
                Lead one = work.lead("Lead " + lead);
                work.mail(one, EventType.EMAIL_SENT, "Here", AgentsAtWork.days(6));
                work.mail(one, EventType.EMAIL_RECEIVED, "And the price?", AgentsAtWork.days(5));
            }
        }
    }

    @Test
    void everyRunIsAccountedForAndNothingIsHalfDone() throws Exception {
        file = TestDatabases.h2File(folder);
        people();
        Random random = new Random(4);
        Set<UUID> told = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            told.addAll(killedAfter(1 + random.nextInt(40)));
            assertWhole(told, kill);
        }
        assertThat(told).hasSizeGreaterThan(KILLS);
    }

    private Set<UUID> killedAfter(int runs) throws IOException, InterruptedException {
        Process agents =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledAgents.class.getName(),
                                file.toString(),
                                user.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Set<UUID> told = new HashSet<>();
        try (BufferedReader out = agents.inputReader()) {
            int left = runs;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() == 36) {
                    told.add(UUID.fromString(line));
                }
                if (--left == 0) {
                    agents.toHandle().destroyForcibly();
                }
            }
            agents.waitFor();
        } finally {
            agents.destroyForcibly();
        }
        return told;
    }

    private void assertWhole(Set<UUID> told, int kills) {
        try (AgentsAtWork work = AgentsAtWork.again(open(), user)) {
            work.crew.tidy(Duration.ZERO);
            List<AgentLog> runs = work.runs();
            Set<UUID> rows = runs.stream().map(AgentLog::id).collect(Collectors.toSet());
            assertThat(rows).as("kill %s", kills).containsAll(told);
            assertThat(rows.size() - told.size()).isLessThanOrEqualTo(kills * AT_ONCE);
            assertThat(runs).allMatch(run -> run.status() != RunStatus.RUNNING);
            assertThat(work.logs.verify()).isEmpty();
            assertEffects(work, runs);
        }
    }

    /// What a run says that it came to is there, and of one that was cut off nothing is.
    private static void assertEffects(AgentsAtWork work, List<AgentLog> runs) {
        Map<UUID, Integer> left = new HashMap<>();
        for (LeadAction action : work.all(LeadAction.class)) {
            left.merge(action.agentLogId(), 1, Integer::sum);
        }
        Set<UUID> effects =
                work.all(AgentEffect.class).stream()
                        .map(AgentEffect::logId)
                        .collect(Collectors.toSet());
        for (AgentLog run : runs) {
            int said = run.output().path("done").asInt(0) + run.output().path("pending").asInt(0);
            assertThat(effects.contains(run.id()))
                    .as("effects of %s", run.output())
                    .isEqualTo(said > 0);
            if (run.status() != RunStatus.OK) {
                assertThat(left).doesNotContainKey(run.id());
            }
        }
    }
}
