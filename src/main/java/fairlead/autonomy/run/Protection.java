package fairlead.autonomy.run;

import fairlead.action.Suggestion;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Keeps agents off what people wrote.
@FunctionalInterface
public interface Protection {

    /// Whether one of the proposed changes would overwrite what somebody changed after the agent
    /// read it, or a text that a person last wrote.
    boolean forbids(Work work, Suggestion suggestion, Instant readAt);

    /// The lead's own texts that came in from outside and that nobody here has written since,
    /// whatever else of the lead was saved.
    default Set<String> fromOutside(Work work, UUID lead) {
        return Set.of();
    }
}
