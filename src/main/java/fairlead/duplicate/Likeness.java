package fairlead.duplicate;

import java.util.Set;

/// Another lead that may be the same, why, and how sure that is, from 0 to 1.
public record Likeness(LeadIdentity lead, Set<DuplicateReason> reasons, double score) {

    public Likeness {
        reasons = Set.copyOf(reasons);
    }
}
