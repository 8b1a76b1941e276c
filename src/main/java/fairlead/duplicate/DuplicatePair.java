package fairlead.duplicate;

import java.util.Set;

/// Two leads that may be one; a person decides.
public record DuplicatePair(
        LeadIdentity one, LeadIdentity other, Set<DuplicateReason> reasons, double score) {

    public DuplicatePair {
        reasons = Set.copyOf(reasons);
    }
}
