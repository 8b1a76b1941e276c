package fairlead.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What hangs on the leads of a page: planned actions by date, proposals, meetings ahead, tags.
final class Surroundings {

    private final Map<UUID, List<NextAction>> planned = new HashMap<>();
    private final Set<UUID> proposed = new HashSet<>();
    private final Map<UUID, Instant> meetings = new HashMap<>();
    private final Map<UUID, List<LeadLabel>> tags = new HashMap<>();

    void addAction(UUID lead, NextAction action, boolean proposal) {
        if (proposal) {
            proposed.add(lead);
        } else {
            planned.computeIfAbsent(lead, id -> new ArrayList<>()).add(action);
        }
    }

    void addMeeting(UUID lead, Instant start) {
        meetings.put(lead, start);
    }

    void addTag(UUID lead, LeadLabel tag) {
        tags.computeIfAbsent(lead, id -> new ArrayList<>()).add(tag);
    }

    /// What is planned next, the earliest first; null where nothing is.
    NextAction next(UUID lead) {
        List<NextAction> actions = planned.getOrDefault(lead, List.of());
        return actions.isEmpty() ? null : actions.getFirst();
    }

    /// When the first planned action from `day` on is due; null where none is.
    Instant dueFrom(UUID lead, Instant day) {
        return planned.getOrDefault(lead, List.of()).stream()
                .map(NextAction::due)
                .filter(due -> due != null && !due.isBefore(day))
                .findFirst()
                .orElse(null);
    }

    Instant meeting(UUID lead) {
        return meetings.get(lead);
    }

    boolean isProposed(UUID lead) {
        return proposed.contains(lead);
    }

    List<LeadLabel> tags(UUID lead) {
        return tags.getOrDefault(lead, List.of());
    }
}
