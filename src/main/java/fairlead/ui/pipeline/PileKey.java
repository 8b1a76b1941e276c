package fairlead.ui.pipeline;

import fairlead.lead.LeadFilter;

/// One pile of cards: its column, and its row where the board has rows (else null).
record PileKey(Slot column, Slot row) {

    LeadFilter of(LeadFilter leads) {
        LeadFilter inColumn = column.of(leads);
        return row == null ? inColumn : inColumn.and(row.group().filter(row.key()));
    }
}
