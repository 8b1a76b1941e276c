package fairlead.autonomy.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.autonomy.AgentEffect;
import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.ModelUse;
import fairlead.autonomy.RunOutcome;
import fairlead.autonomy.RunRuling;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.RunSubject;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.limit.DayBook;
import fairlead.intelligence.Scoring;
import fairlead.intelligence.ScoringStore;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.StaleDataException;
import fairlead.storage.WorkOrder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Runs a pass over many leads as one run: part by part, each a work of its own that reads the stop
/// before it writes.
public final class SweepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SweepRunner.class);
    private static final Actor AGENT = new Actor(Actor.Type.AI, null);
    private static final AutonomyKind SCORES = new AutonomyKind("scoring", "lead_score", true);

    private final Database database;
    private final AgentLogService logs;
    private final DayBook book;
    private final ScoringStore scores;

    public SweepRunner(Database database, AgentLogService logs, DayBook book, ScoringStore scores) {
        this.database = database;
        this.logs = logs;
        this.book = book;
        this.scores = scores;
    }

    public Receipt run(Sweep sweep, RunSubject subject, BooleanSupplier goOn) {
        Instant asOf = database.clock().instant();
        Optional<SweepTask> task = sweep.prepare(Optional.ofNullable(subject.lead()), asOf);
        if (task.isEmpty() || !goOn.getAsBoolean()) {
            return Receipt.NOTHING;
        }
        UUID run = logs.open(sweep.type(), sweep.version(), subject, task.get().input());
        Tally tally = new Tally();
        try {
            for (List<Scoring> part : task.get().parts(goOn)) {
                if (!goOn.getAsBoolean()) {
                    tally.cancelled = true;
                    break;
                }
                write(run, subject, part, tally);
            }
            logs.close(run, tally.outcome(sweep, asOf, database.clock().instant()));
            return new Receipt(run, tally.written, 0, tally.refused, false);
        } catch (RuntimeException e) {
            LOG.warn("run {} failed", run, e);
            String why = e.getClass().getSimpleName();
            logs.close(run, AgentLogService.failed(RunStatus.ERROR, why, tally.works));
            return new Receipt(run, tally.written, 0, tally.refused, true);
        }
    }

    /// A part that somebody else wrote into at the same moment is left for the next pass.
    private void write(UUID run, RunSubject subject, List<Scoring> part, Tally tally) {
        try {
            database.write(
                    WorkOrder.by(AGENT, "agent.run").in(run),
                    work -> {
                        AutonomyLevel level = book.setting(work, subject.user(), SCORES).level();
                        tally.level = level;
                        if (book.isStopped(work, subject.user())
                                || level != AutonomyLevel.AUTO_EXECUTE) {
                            tally.refused += part.size();
                            return 0;
                        }
                        int written = scores.write(work, part);
                        if (written > 0) {
                            work.add(new AgentEffect(run, work.id(), subject.lead(), work.now()));
                            work.summarise("count", written);
                            work.summarise("agent", "lead_scorer");
                        }
                        tally.written += written;
                        tally.works += written > 0 ? 1 : 0;
                        tally.same += part.size() - written;
                        return written;
                    });
        } catch (StaleDataException e) {
            tally.refused += part.size();
        }
    }

    private static final class Tally {
        private int works;
        private int written;
        private int same;
        private int refused;
        private boolean cancelled;
        private AutonomyLevel level;

        RunOutcome outcome(Sweep sweep, Instant from, Instant to) {
            ObjectNode output = JsonNodeFactory.instance.objectNode();
            output.put("done", written).put("unchanged", same).put("refused", refused);
            int millis = Math.toIntExact(to.toEpochMilli() - from.toEpochMilli());
            String model = "builtin/" + sweep.type().label() + "/" + sweep.version();
            RunStatus status =
                    cancelled
                            ? RunStatus.CANCELLED
                            : refused > 0 && written == 0 ? RunStatus.BLOCKED : RunStatus.OK;
            return RunOutcome.builtIn(
                    status,
                    output,
                    new ModelUse(model, 0, 0, BigDecimal.ZERO, millis),
                    new RunRuling(
                            level, written > 0 ? "execute" : null, List.of(), List.of(), null));
        }
    }
}
