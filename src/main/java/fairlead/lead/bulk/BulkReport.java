package fairlead.lead.bulk;

import fairlead.settings.FairleadException;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a change for many leads did, or would do: how many it changed, how many were so already,
/// and each lead that a rule refused, with the reason.
public record BulkReport(int changed, int same, List<Refused> refused) {

    static final BulkReport NOTHING = new BulkReport(0, 0, List.of());

    public record Refused(UUID lead, String name, FairleadException why) {}

    public BulkReport {
        refused = List.copyOf(refused);
    }

    public int all() {
        return changed + same + refused.size();
    }

    BulkReport and(BulkReport other) {
        List<Refused> both = new ArrayList<>(refused);
        both.addAll(other.refused);
        return new BulkReport(changed + other.changed, same + other.same, both);
    }
}
