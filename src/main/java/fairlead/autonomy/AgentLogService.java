package fairlead.autonomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import jakarta.persistence.PersistenceException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Writes the log of runs: each row is committed before the run begins and closed once, whatever
/// comes of it.
public final class AgentLogService {

    private static final Actor AGENT = new Actor(Actor.Type.AI, null);
    private static final int TRIES = 5;

    private final Database database;
    private final TallyStore tallies = new TallyStore();
    private final AgentLogStore logs;

    public AgentLogService(Database database, AgentLogStore logs) {
        this.database = database;
        this.logs = logs;
    }

    /// Opens a run's row, in a commit of its own.
    public UUID open(AgentType agent, String version, RunSubject subject, JsonNode input) {
        return attempt(
                work -> {
                    AgentLog run = AgentLog.opened(agent, version, subject, input, work.now());
                    link(work, run);
                    work.add(run);
                    return run.id();
                });
    }

    /// Hangs a run on the end of its chain: one for each user, held while the run is added.
    private void link(Work work, AgentLog run) {
        AgentTally chain = tallies.tally(work, chainOf(run.userId()));
        String before = chain.hash() == null ? AgentChain.START : chain.hash();
        String hash = AgentChain.opening(run, before);
        chain.link(hash);
        run.link(chainId(chain.name()), chain.n(), hash);
    }

    static String chainOf(UUID user) {
        return user + "/chain";
    }

    static UUID chainId(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Closes a run that had no effect.
    public void close(UUID run, RunOutcome outcome) {
        attempt(
                work -> {
                    close(work, run, outcome);
                    return run;
                });
    }

    /// Closes a run in the work that has its effect.
    public void close(Work work, UUID run, RunOutcome outcome) {
        work.get(AgentLog.class, run).close(outcome, work.now());
    }

    /// Closes what a program left open when it was ended, for runs older than that, each with how
    /// many works it had got done; returns how many runs those were.
    public int closeInterrupted(UUID user, Duration older) {
        List<UUID> left = logs.open(user, database.clock().instant().minus(older));
        for (UUID run : left) {
            close(run, failed(RunStatus.ERROR, "interrupted", logs.effects(run).size()));
        }
        return left.size();
    }

    /// What a run closes with that came to nothing.
    public static RunOutcome failed(RunStatus status, String why) {
        return failed(status, why, 0);
    }

    /// What a run closes with that was cut off after so many works.
    public static RunOutcome failed(RunStatus status, String why, int works) {
        ObjectNode output = JsonNodeFactory.instance.objectNode().put("error", why);
        if (works > 0) {
            output.put("works", works);
        }
        ModelUse none = new ModelUse("none", null, null, null, null);
        return RunOutcome.builtIn(status, output, none, RunRuling.NONE);
    }

    /// Two programs may begin a chain or a tally at once: the second one tries again.
    private <T> T attempt(Function<Work, T> body) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(WorkOrder.by(AGENT, "agent.log"), body).result();
            } catch (PersistenceException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
