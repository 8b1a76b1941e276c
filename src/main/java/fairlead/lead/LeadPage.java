package fairlead.lead;

import java.util.List;
import java.util.Optional;

/// Some leads in order, and where the next page begins; empty where there is none.
public record LeadPage(List<LeadRow> rows, Optional<LeadCursor> next) {

    public LeadPage {
        rows = List.copyOf(rows);
    }
}
