package fairlead.ui.duplicates;

import fairlead.duplicate.MergeLeads;
import fairlead.duplicate.MergeSide;
import fairlead.lead.LeadField;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Two leads side by side, the one that stays, and the fields that it takes over from the other. At
/// first it takes what it lacks.
public record MergeDraft(MergeSide keep, MergeSide give, Set<LeadField> taken) {

    public MergeDraft {
        taken = Set.copyOf(taken);
    }

    static MergeDraft of(MergeSide keep, MergeSide give) {
        Set<LeadField> lacking = EnumSet.noneOf(LeadField.class);
        for (LeadField field : LeadField.values()) {
            if (keep.value(field).isEmpty() && give.value(field).isPresent()) {
                lacking.add(field);
            }
        }
        return new MergeDraft(keep, give, lacking);
    }

    /// The other one stays.
    MergeDraft swapped() {
        return of(give, keep);
    }

    MergeDraft taking(LeadField field, boolean other) {
        Set<LeadField> changed = EnumSet.noneOf(LeadField.class);
        changed.addAll(taken);
        if (other) {
            changed.add(field);
        } else {
            changed.remove(field);
        }
        return new MergeDraft(keep, give, changed);
    }

    /// The fields in which one of the two has something.
    List<LeadField> fields() {
        return Stream.of(LeadField.values())
                .filter(field -> keep.value(field).isPresent() || give.value(field).isPresent())
                .toList();
    }

    boolean differs(LeadField field) {
        return !keep.value(field).equals(give.value(field));
    }

    Optional<Object> merged(LeadField field) {
        return taken.contains(field) ? give.value(field) : keep.value(field);
    }

    MergeLeads command() {
        Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
        taken.forEach(field -> values.put(field, give.value(field).orElse(null)));
        return new MergeLeads(keep.id(), give.id(), values);
    }
}
