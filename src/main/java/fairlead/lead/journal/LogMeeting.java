package fairlead.lead.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A meeting that took place: what it was about, who came, how many minutes (null: not known), when
/// (null: now), and what was said.
public record LogMeeting(
        UUID lead, String title, List<String> attendees, Integer minutes, Instant at, String text) {

    public LogMeeting {
        attendees = List.copyOf(attendees);
    }
}
