package fairlead.autonomy;

import fairlead.action.Feedback;
import fairlead.action.Judgement;
import fairlead.action.LeadAction;
import fairlead.storage.Work;

import java.util.UUID;

/// Writes into the log of the run that proposed it what a person made of a proposal, and that the
/// work of the decision is the run's effect.
public final class LogFeedback implements Feedback {

    @Override
    public void judged(Work work, LeadAction action, Judgement judgement) {
        if (action.agentLogId() != null) {
            work.find(AgentLog.class, action.agentLogId())
                    .ifPresent(run -> judged(work, action, run, judgement));
        }
    }

    private static void judged(Work work, LeadAction action, AgentLog run, Judgement judgement) {
        UUID by = work.actor().id();
        switch (judgement.kind()) {
            case ACCEPTED, EDITED -> {
                run.judge(true, by, judgement.changed(), judgement.words(), work.now());
                work.add(new AgentEffect(run.id(), work.id(), action.leadId(), work.now()));
            }
            case REJECTED -> run.judge(false, by, null, judgement.words(), work.now());
            case EXPIRED -> run.judge(false, null, null, "expired", work.now());
        }
    }
}
