package fairlead.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A meeting as the lead's page shows it; `link` may be null.
public record MeetingRow(
        UUID id, String title, Instant start, Instant end, List<Attendee> attendees, String link) {

    public MeetingRow {
        attendees = List.copyOf(attendees);
    }
}
