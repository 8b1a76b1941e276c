package fairlead.ui.pipeline.pile;

import fairlead.lead.LeadFilter;

/// One pile of cards: its column, and its row where the board has rows (else null).
public record PileKey(Slot column, Slot row) {

    public LeadFilter of(LeadFilter leads) {
        LeadFilter inColumn = column.of(leads);
        return row == null ? inColumn : inColumn.and(row.group().filter(row.key()));
    }
}
