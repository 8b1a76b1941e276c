package fairlead.ui.pipeline;

import fairlead.action.ActionService;
import fairlead.lead.LeadService;
import fairlead.storage.Actor;
import fairlead.storage.Changes;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.move.MoveViewModel;

/// What the board asks and whom it tells to change something.
public record BoardServices(
        BoardReader reader,
        LeadService leads,
        MoveViewModel moves,
        ActionService actions,
        FilterViewModel filter,
        Changes changes,
        Actor me) {}
