package fairlead.ui.leads;

import fairlead.settings.Texts;

/// What the rows and cells of the list share.
record ListParts(
        LeadsViewModel model,
        Texts texts,
        LeadWords words,
        CellEdits edits,
        ListScroll scroll,
        ListActions actions) {}
