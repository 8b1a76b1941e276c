package fairlead.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import fairlead.storage.EnumLabel;
import fairlead.storage.Ids;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A meeting with the people of a lead: before, while and after it takes place.
@Entity
@Table(name = "lead_meetings")
public class LeadMeeting implements Tracked {

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "google_event_id")
    private String googleEventId;

    @Column(name = "google_calendar_id")
    private String googleCalendarId;

    @Column(name = "google_meet_link")
    private String googleMeetLink;

    private String title;
    private String description;

    @Column(name = "meeting_type")
    private String type;

    @Column(name = "scheduled_start")
    private Instant start;

    @Column(name = "scheduled_end")
    private Instant end;

    @Column(name = "actual_start")
    private Instant actualStart;

    @Column(name = "actual_end")
    private Instant actualEnd;

    @Column(name = "organizer_id")
    private UUID organizerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendee> attendees;

    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private MeetingStatus status;

    @Column(name = "recording_url")
    private String recordingUrl;

    @Column(name = "transcript_url")
    private String transcriptUrl;

    @Column(name = "transcript_processed")
    private Boolean transcriptProcessed;

    @Column(name = "prep_brief")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode brief;

    private String summary;

    @Column(name = "action_items")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode actionItems;

    @Column(name = "key_decisions")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode decisions;

    @Column(name = "sentiment_analysis")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode sentiment;

    @Column(name = "internal_notes")
    private String notes;

    @Column(name = "snoozed_until")
    private Instant snoozedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LeadMeeting() {}

    public LeadMeeting(UUID leadId, String title, Instant start, Instant end, Instant now) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.title = title;
        this.start = start;
        this.end = end;
        this.status = MeetingStatus.SCHEDULED;
        this.attendees = List.of();
        this.transcriptProcessed = false;
        this.actionItems = JsonNodeFactory.instance.arrayNode();
        this.decisions = JsonNodeFactory.instance.arrayNode();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /// `newType` is a word such as discovery, proposal, technical or kickoff.
    public void describe(String newTitle, String newDescription, String newType) {
        this.title = newTitle;
        this.description = newDescription;
        this.type = newType;
    }

    public void invite(UUID organizer, List<Attendee> people) {
        this.organizerId = organizer;
        this.attendees = List.copyOf(people);
    }

    /// Ties the meeting to its event in a Google calendar.
    public void linkTo(String calendarId, String eventId, String meetLink) {
        this.googleCalendarId = calendarId;
        this.googleEventId = eventId;
        this.googleMeetLink = meetLink;
    }

    public void reschedule(Instant newStart, Instant newEnd) {
        this.start = newStart;
        this.end = newEnd;
        this.status = MeetingStatus.RESCHEDULED;
    }

    public void begin(Instant at) {
        this.actualStart = at;
        this.status = MeetingStatus.IN_PROGRESS;
    }

    public void complete(Instant at) {
        this.actualEnd = at;
        this.status = MeetingStatus.COMPLETED;
    }

    public void cancel() {
        this.status = MeetingStatus.CANCELLED;
    }

    public void nobodyCame() {
        this.status = MeetingStatus.NO_SHOW;
    }

    /// Out of sight until then.
    public void snooze(Instant until) {
        this.snoozedUntil = until;
    }

    public void prepare(JsonNode newBrief) {
        this.brief = newBrief;
    }

    public void record(String newRecordingUrl, String newTranscriptUrl) {
        this.recordingUrl = newRecordingUrl;
        this.transcriptUrl = newTranscriptUrl;
    }

    /// What came out of the meeting, as read from its transcript.
    public void summarise(String newSummary, JsonNode items, JsonNode decided, JsonNode mood) {
        this.summary = newSummary;
        this.actionItems = items;
        this.decisions = decided;
        this.sentiment = mood;
        this.transcriptProcessed = true;
    }

    /// Notes that never leave the house.
    public void note(String text) {
        this.notes = text;
    }

    /// Goes over to the lead that its own was merged into.
    public void moveTo(UUID otherLead) {
        this.leadId = otherLead;
    }

    public void delete(Instant now) {
        this.deletedAt = now;
    }

    @Override
    public void takeBack(Work work) {
        delete(work.now());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String type() {
        return type;
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    public UUID organizerId() {
        return organizerId;
    }

    public List<Attendee> attendees() {
        return attendees == null ? List.of() : attendees;
    }

    public MeetingStatus status() {
        return status;
    }

    public String googleEventId() {
        return googleEventId;
    }

    /// Where it takes place on the net, or null.
    public String link() {
        return googleMeetLink;
    }

    public JsonNode brief() {
        return brief;
    }

    public String summary() {
        return summary;
    }

    public JsonNode actionItems() {
        return actionItems;
    }

    public JsonNode decisions() {
        return decisions;
    }

    public JsonNode mood() {
        return sentiment;
    }

    public String notes() {
        return notes;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }
}
