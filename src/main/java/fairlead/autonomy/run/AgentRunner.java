package fairlead.autonomy.run;

import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.action.Suggestion;
import fairlead.autonomy.AgentEffect;
import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.RunOutcome;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.RunSubject;
import fairlead.autonomy.gate.Verdict;
import fairlead.lead.Lead;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.StaleDataException;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import jakarta.persistence.PersistenceException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Runs an agent over a lead: the row of the log stands before it begins; what it proposes is ruled
/// on, takes effect or waits, and is closed in the log, all in one work.
public final class AgentRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AgentRunner.class);
    private static final Actor AGENT = new Actor(Actor.Type.AI, null);
    private static final int TRIES = 5;

    private final Database database;
    private final AgentLogService logs;
    private final Rulings rulings;
    private final Doing doing;
    private final Thinker thinker;

    public AgentRunner(Database database, AgentLogService logs, Rulings rulings, Doing doing) {
        this(database, logs, rulings, doing, Thinker.BUILT_IN);
    }

    public AgentRunner(
            Database database,
            AgentLogService logs,
            Rulings rulings,
            Doing doing,
            Thinker thinker) {
        this.database = database;
        this.logs = logs;
        this.rulings = rulings;
        this.doing = doing;
        this.thinker = thinker;
    }

    /// Runs one agent over one lead; `goOn` is asked before what it proposed takes effect.
    public Receipt run(Agent agent, RunSubject subject, BooleanSupplier goOn) {
        Instant asOf = database.clock().instant();
        Optional<AgentTask> task = agent.prepare(subject.lead(), asOf);
        if (task.isEmpty() || !goOn.getAsBoolean()) {
            return Receipt.NOTHING;
        }
        UUID run = logs.open(agent.type(), agent.version(), subject, task.get().input());
        try {
            return finish(new Account(run, agent, subject, asOf, null), task.get(), goOn);
        } catch (RuntimeException e) {
            LOG.warn("run {} failed", run, e);
            logs.close(run, AgentLogService.failed(RunStatus.ERROR, e.getClass().getSimpleName()));
            return new Receipt(run, 0, 0, 0, true);
        }
    }

    /// The same for a pass over many leads: a look that comes to nothing is no run.
    public Receipt runIfAny(Agent agent, RunSubject subject, BooleanSupplier goOn) {
        boolean any =
                agent.prepare(subject.lead(), database.clock().instant())
                        .filter(task -> !task.propose().isEmpty())
                        .isPresent();
        return any ? run(agent, subject, goOn) : Receipt.NOTHING;
    }

    /// The nightly pass goes over everything, and nobody would want to pay for that.
    private Thought think(Account account, AgentTask task, BooleanSupplier goOn) {
        Thinker who = "nightly".equals(account.subject().trigger()) ? Thinker.BUILT_IN : thinker;
        return who.think(account.agent().type(), task, goOn);
    }

    private Receipt finish(Account begun, AgentTask task, BooleanSupplier goOn) {
        Thought thought = think(begun, task, goOn);
        List<Proposed> proposed = thought.proposed();
        Account account = begun.thinking(thought);
        if (!goOn.getAsBoolean()) {
            logs.close(account.run(), AgentLogService.failed(RunStatus.CANCELLED, "cancelled"));
            return new Receipt(account.run(), 0, 0, proposed.size(), false);
        }
        if (proposed.isEmpty()) {
            logs.close(account.run(), account.nothing());
            return new Receipt(account.run(), 0, 0, 0, false);
        }
        return attempt(account, proposed);
    }

    /// Another program may have counted or written at the same moment: what is ruled is read anew.
    private Receipt attempt(Account account, List<Proposed> proposed) {
        for (int attempt = 1; ; attempt++) {
            try {
                WorkOrder order = WorkOrder.by(AGENT, "agent.run").in(account.run());
                return database.write(order, work -> decide(work, account, proposed)).result();
            } catch (PersistenceException | StaleDataException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Receipt decide(Work work, Account account, List<Proposed> proposed) {
        Lead lead = work.get(Lead.class, account.subject().lead());
        Verdicts verdicts = new Verdicts();
        for (Proposed one : proposed) {
            Rulings.Ruling ruling =
                    rulings.rule(work, account.subject().user(), lead, one, account.readAt());
            verdicts.add(one, ruling, become(work, account, lead, one, ruling));
        }
        if (verdicts.changed()) {
            work.add(new AgentEffect(account.run(), work.id(), lead.id(), work.now()));
        }
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
        work.summarise("agent", account.agent().type().label());
        RunOutcome outcome = account.outcome(verdicts, work.now());
        logs.close(work, account.run(), outcome);
        return verdicts.receipt(account.run());
    }

    /// What stands for it in the queue; empty where nothing does.
    private Optional<LeadAction> become(
            Work work, Account account, Lead lead, Proposed one, Rulings.Ruling ruling) {
        Verdict verdict = ruling.decision().verdict();
        if (verdict == Verdict.BLOCK) {
            return Optional.empty();
        }
        LeadAction action = action(lead, one, account.run(), work.now());
        if (verdict == Verdict.EXECUTE) {
            action.approve();
            doing.apply(work, action);
        }
        if (verdict == Verdict.HOLD) {
            action.approve();
            doing.hold(work, action, ruling.decision().until(), account.subject().user());
        }
        if (verdict != Verdict.EXECUTE || !one.kind().ownColumns()) {
            work.add(action);
        }
        return Optional.of(action);
    }

    private static LeadAction action(Lead lead, Proposed one, UUID run, Instant now) {
        BigDecimal sure =
                BigDecimal.valueOf(one.origin().confidence()).setScale(2, RoundingMode.HALF_UP);
        Proposed.Shown shown = one.shown();
        LeadAction action =
                LeadAction.suggested(
                        lead.id(),
                        shown.type(),
                        shown.title(),
                        new Reason(shown.reason(), sure),
                        now);
        Suggestion suggestion = one.suggestion();
        action.propose(suggestion, run);
        action.due(shown.due());
        action.prioritise(shown.priority());
        action.assignTo(lead.owner());
        if (suggestion.mail() != null) {
            action.draft(Drafts.of(suggestion.mail()));
        }
        return action;
    }

    /// What a run needs to know of itself to be closed.
    record Account(UUID run, Agent agent, RunSubject subject, Instant readAt, Thought.Asked asked) {

        Account thinking(Thought thought) {
            return new Account(run, agent, subject, readAt, thought.asked().orElse(null));
        }

        RunOutcome nothing() {
            return outcome(new Verdicts(), readAt);
        }

        RunOutcome outcome(Verdicts verdicts, Instant now) {
            return verdicts.outcome(
                    agent, asked, Math.toIntExact(now.toEpochMilli() - readAt.toEpochMilli()));
        }
    }
}
