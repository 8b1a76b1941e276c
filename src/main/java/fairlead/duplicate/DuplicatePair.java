package fairlead.duplicate;

import java.util.Set;
import java.util.UUID;

/// Two leads that may be one; a person decides.
public record DuplicatePair(
        LeadIdentity one, LeadIdentity other, Set<DuplicateReason> reasons, double score) {

    public DuplicatePair {
        reasons = Set.copyOf(reasons);
    }

    /// Whether two things that seldom agree by chance agree, so that nobody need look.
    public boolean isSure() {
        return reasons.size() > 1;
    }

    public boolean concerns(UUID lead) {
        return one.id().equals(lead) || other.id().equals(lead);
    }
}
