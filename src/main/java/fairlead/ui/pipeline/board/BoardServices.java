package fairlead.ui.pipeline.board;

import fairlead.action.ActionService;
import fairlead.lead.LeadService;
import fairlead.storage.Actor;
import fairlead.storage.Changes;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.pipeline.picture.BoardReader;

/// What the board asks and whom it tells to change something.
public record BoardServices(
        BoardReader reader,
        LeadService leads,
        MoveViewModel moves,
        ActionService actions,
        FilterViewModel filter,
        Changes changes,
        Actor me) {}
