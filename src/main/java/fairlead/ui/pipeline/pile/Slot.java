package fairlead.ui.pipeline.pile;

import fairlead.lead.BoardStore;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What the leads of one column, or of one row of the board, have in common; a null key stands for
/// those that have nothing there.
public record Slot(LeadGroup group, Object key) {

    public static Slot of(LeadStatus status) {
        return new Slot(LeadGroup.STATUS, status);
    }

    /// Where a lead belongs on a board that is grouped so.
    public static Slot of(LeadGroup group, LeadRow row) {
        return new Slot(
                group,
                switch (group) {
                    case STATUS -> row.status();
                    case OWNER -> row.owner() == null ? null : row.owner().id();
                    case CLOSE_MONTH -> month(row.deal().expectedClose());
                    default -> row.pulse().tier();
                });
    }

    private static YearMonth month(LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    /// Those of some leads that belong here; a closed status holds what was closed this month.
    public LeadFilter of(LeadFilter leads) {
        return BoardStore.column(leads, group, key);
    }

    public Optional<LeadStatus> status() {
        return key instanceof LeadStatus status ? Optional.of(status) : Optional.empty();
    }

    public boolean isClosed() {
        return key instanceof LeadStatus status && status.isClosed();
    }

    /// A name that stays the same between two starts.
    public String id() {
        return group.name() + "." + (key instanceof LeadStatus status ? status.label() : key);
    }
}
