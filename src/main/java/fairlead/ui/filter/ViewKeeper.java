package fairlead.ui.filter;

import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.storage.Actor;
import fairlead.storage.Changes;

/// Where saved views are read and written, in whose name, and how one hears of changes to them.
public record ViewKeeper(
        SavedViewStore store, SavedViewService service, Changes changes, Actor me) {}
