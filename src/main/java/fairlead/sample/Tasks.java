package fairlead.sample;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.action.Reason;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Writes what is to be done: plans of ours that are done, open or overdue, and what agents
/// propose.
final class Tasks {

    private final Tale tale;

    Tasks(Tale tale) {
        this.tale = tale;
    }

    /// Something that somebody meant to do and did.
    void done(Instant planned, Duration later) {
        LeadAction action = planned(planned, planned.plus(later));
        String outcome = tale.plot().say("outcomes");
        Instant done = planned.plus(later).minusSeconds(600);
        tale.beat(
                done,
                tale.owner(),
                Kinds.TASK,
                work -> work.get(LeadAction.class, action.id()).complete(outcome, done));
    }

    /// Something that is still open today, before or behind its time.
    void open(Instant planned, Instant due) {
        planned(planned, due);
    }

    /// What an agent proposes, and what became of the proposal.
    void proposed(Instant at, boolean answered) {
        Plot plot = tale.plot();
        RandomGenerator random = plot.random();
        String[] task = plot.parts("tasks");
        BigDecimal sure = BigDecimal.valueOf(55 + random.nextInt(40), 2);
        LeadAction action =
                LeadAction.suggested(
                        tale.lead(),
                        type(task),
                        task[1],
                        new Reason(plot.say("reasons"), sure),
                        at);
        action.due(at.plus(Duration.ofDays(2)));
        action.assignTo(plot.owner().id());
        action.prioritise(random.nextInt(5));
        tale.beat(at, Tale.AGENT, Kinds.TASK, work -> work.add(action));
        Verdict verdict = answered ? Verdict.of(random) : Verdict.NONE;
        new Runs(tale).proposed(at, action, verdict);
        if (answered) {
            Instant decided = at.plus(Duration.ofHours(3));
            tale.beat(
                    decided,
                    tale.owner(),
                    Kinds.TASK,
                    work -> verdict.settle(work.get(LeadAction.class, action.id()), decided));
        }
    }

    private LeadAction planned(Instant at, Instant due) {
        String[] task = tale.plot().parts("tasks");
        LeadAction action = LeadAction.planned(tale.lead(), type(task), task[1], at);
        action.due(due);
        action.assignTo(tale.plot().owner().id());
        action.prioritise(tale.plot().random().nextInt(4));
        tale.beat(at, tale.owner(), Kinds.TASK, work -> work.add(action));
        return action;
    }

    private static ActionType type(String[] task) {
        return ActionType.valueOf(task[0].toUpperCase(Locale.ROOT));
    }
}
