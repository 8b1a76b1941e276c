package fairlead.action;

import fairlead.storage.Work;

/// Who may decide what; refuses with the reason.
public interface Authority {
    Authority EVERYBODY = (work, action) -> {};

    void check(Work work, LeadAction action);
}
