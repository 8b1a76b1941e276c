package fairlead.ui.leads;

import fairlead.lead.LeadColumn;

/// Makes the cells of the list, which share words, edits and stars.
record LeadCells(LeadsViewModel model, LeadWords words, CellEdits edits) {

    String title(LeadColumn column) {
        return words.title(column);
    }

    LeadCell cell(LeadColumn column) {
        return new LeadCell(column, words, edits);
    }
}
