package fairlead.ui.company;

import fairlead.lead.ReasonStore;
import fairlead.lead.StatusStore;
import fairlead.lead.company.MoneyService;
import fairlead.lead.company.MoneyStore;
import fairlead.lead.company.ReasonService;
import fairlead.lead.company.RightStore;
import fairlead.lead.company.StatusService;
import fairlead.storage.Actor;
import fairlead.storage.Changes;

/// Where the company's pages read what it has decided, and whom they tell of something else.
public record CompanyServices(
        StatusStore statuses,
        StatusService statusRules,
        ReasonStore reasons,
        ReasonService reasonRules,
        MoneyStore money,
        MoneyService moneyRules,
        RightStore rights,
        Changes changes,
        Actor me) {}
