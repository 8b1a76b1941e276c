package fairlead.meeting;

import fairlead.storage.Database;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Reads the meetings of leads.
public final class MeetingStore {

    private final Database database;

    public MeetingStore(Database database) {
        this.database = database;
    }

    /// The meeting with a lead that comes next, or is under way.
    public Optional<MeetingRow> next(UUID leadId, Instant now) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from LeadMeeting m where m.leadId = :lead"
                                                + " and m.deletedAt is null and m.end > :now"
                                                + " and m.status in (SCHEDULED, RESCHEDULED,"
                                                + " IN_PROGRESS) order by m.start",
                                        LeadMeeting.class)
                                .setParameter("lead", leadId)
                                .setParameter("now", now)
                                .setMaxResults(1)
                                .getResultStream()
                                .map(MeetingStore::row)
                                .findFirst());
    }

    private static MeetingRow row(LeadMeeting meeting) {
        return new MeetingRow(
                meeting.id(),
                meeting.title(),
                meeting.start(),
                meeting.end(),
                meeting.attendees(),
                meeting.link());
    }
}
