package fairlead.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.storage.Actor;
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

import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Something that happened with a lead. It is never rewritten: a later event supersedes it, and
/// only its highlight can change.
@Entity
@Table(name = "lead_timeline")
public class TimelineEvent implements Tracked {

    static final String REMOVED = "removed";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "event_type")
    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private EventType type;

    private String title;
    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode metadata;

    @Column(name = "actor_type")
    private String actorType;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "email_id")
    private UUID emailId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "is_highlight")
    private Boolean highlight = false;

    @Column(name = "highlight_reason")
    private String highlightReason;

    @Column(name = "supersedes_id")
    private UUID supersedesId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected TimelineEvent() {}

    /// An event of the lead by whoever does the work, with its details as the seed documents them.
    public TimelineEvent(
            UUID leadId, EventType type, String title, Actor actor, Instant occurredAt) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.type = type;
        this.title = title;
        this.metadata = JSON.createObjectNode();
        this.actorType = actor.type().label();
        this.actorId = actor.id();
        this.occurredAt = occurredAt;
        this.createdAt = occurredAt;
    }

    /// The same event under a key that everybody who tells of it would give it.
    public TimelineEvent under(UUID key) {
        this.id = key;
        return this;
    }

    public TimelineEvent describedAs(String text) {
        this.description = text;
        return this;
    }

    public TimelineEvent with(Map<String, Object> details) {
        this.metadata = JSON.valueToTree(details);
        return this;
    }

    public TimelineEvent recordedAt(Instant now) {
        this.createdAt = now;
        return this;
    }

    public TimelineEvent ofMeeting(UUID meeting) {
        this.meetingId = meeting;
        return this;
    }

    public TimelineEvent ofEmail(UUID email) {
        this.emailId = email;
        return this;
    }

    public TimelineEvent ofAction(UUID action) {
        this.actionId = action;
        return this;
    }

    /// This event stands where `earlier` stood; the feed no longer shows that one.
    public TimelineEvent superseding(TimelineEvent earlier) {
        this.supersedesId = earlier.id;
        return this;
    }

    /// It happened at another time than it was recorded.
    public TimelineEvent happenedAt(Instant when) {
        this.occurredAt = when;
        return this;
    }

    /// This event with another text, by whoever rewrote it; it stands where this one stood.
    public TimelineEvent reworded(String newTitle, String text, Actor actor, Instant now) {
        TimelineEvent version = copy().recordedAt(now).describedAs(text).superseding(this);
        version.title = newTitle;
        version.actorType = actor.type().label();
        version.actorId = actor.id();
        return version;
    }

    /// Goes over to the lead that its own was merged into.
    public void moveTo(UUID otherLead) {
        this.leadId = otherLead;
    }

    public void pin(String reason) {
        this.highlight = true;
        this.highlightReason = reason;
    }

    public void unpin() {
        this.highlight = false;
        this.highlightReason = null;
    }

    /// What is left where this event was: a mark that it was removed, and by whom.
    public TimelineEvent removed(Actor actor, Instant now) {
        return new TimelineEvent(leadId, type, title, actor, now)
                .with(Map.of(REMOVED, true))
                .superseding(this);
    }

    /// Takes this event back: what it superseded stands again, or else a mark that it was removed.
    @Override
    public void takeBack(Work work) {
        TimelineEvent before =
                supersedesId == null
                        ? null
                        : work.find(TimelineEvent.class, supersedesId).orElse(null);
        work.add(
                before == null
                        ? removed(work.actor(), work.now())
                        : before.copy().recordedAt(work.now()).superseding(this));
    }

    private TimelineEvent copy() {
        TimelineEvent copy = new TimelineEvent(leadId, type, title, actor(), occurredAt);
        copy.description = description;
        copy.metadata = metadata;
        copy.emailId = emailId;
        copy.meetingId = meetingId;
        copy.actionId = actionId;
        copy.highlight = highlight;
        copy.highlightReason = highlightReason;
        return copy;
    }

    private Actor actor() {
        return actorType == null
                ? new Actor(Actor.Type.SYSTEM, actorId)
                : new Actor(Actor.Type.valueOf(actorType.toUpperCase(Locale.ROOT)), actorId);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public EventType type() {
        return type;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public EventDetails details() {
        return EventDetails.of(metadata);
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public boolean isHighlight() {
        return Boolean.TRUE.equals(highlight);
    }
}
