package fairlead.ui.leads;

/// What the rows and cells of the list share.
record ListParts(
        LeadsViewModel model,
        LeadWords words,
        CellEdits edits,
        ListScroll scroll,
        ListActions actions) {}
