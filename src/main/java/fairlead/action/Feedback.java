package fairlead.action;

import fairlead.storage.Work;

/// Hears how proposals are decided, within the work that decides.
public interface Feedback {
    Feedback NOBODY = (work, action, judgement) -> {};

    void judged(Work work, LeadAction action, Judgement judgement);
}
