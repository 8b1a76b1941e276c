package fairlead.autonomy.run;

import fairlead.action.Suggestion;
import fairlead.storage.Work;

import java.time.Instant;

/// Keeps agents off what people wrote.
@FunctionalInterface
public interface Protection {

    /// Whether one of the proposed changes would overwrite what somebody changed after the agent
    /// read it, or a text that a person last wrote.
    boolean forbids(Work work, Suggestion suggestion, Instant readAt);
}
