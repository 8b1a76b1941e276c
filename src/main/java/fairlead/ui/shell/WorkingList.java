package fairlead.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The leads that a person works through, as they stood when the first of them was opened: it does
/// not change under their hands.
public record WorkingList(List<UUID> leads) {

    public static final WorkingList NONE = new WorkingList(List.of());

    public WorkingList {
        leads = List.copyOf(leads);
    }

    public boolean contains(UUID lead) {
        return leads.contains(lead);
    }

    public int size() {
        return leads.size();
    }

    /// From 1 on; 0 where the lead is not in the list.
    public int position(UUID lead) {
        return leads.indexOf(lead) + 1;
    }

    public Optional<UUID> after(UUID lead) {
        int place = leads.indexOf(lead);
        return place < 0 || place + 1 == leads.size()
                ? Optional.empty()
                : Optional.of(leads.get(place + 1));
    }

    public Optional<UUID> before(UUID lead) {
        int place = leads.indexOf(lead);
        return place <= 0 ? Optional.empty() : Optional.of(leads.get(place - 1));
    }
}
