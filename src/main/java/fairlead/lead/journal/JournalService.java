package fairlead.lead.journal;

import fairlead.lead.Lead;
import fairlead.lead.Touch;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes what people tell of a lead: notes, calls, meetings and the rest. Each call is one
/// committed and undoable [Work], and keeps the lead's dates of the last word true.
public final class JournalService {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final int TITLE = 120;

    private final Database database;
    private final Listening listening;

    public JournalService(Database database) {
        this(database, (work, event, touch) -> {});
    }

    /// `listening` hears of every event within the work that writes it.
    public JournalService(Database database, Listening listening) {
        this.database = database;
        this.listening = listening;
    }

    public Done<UUID> addNote(Actor actor, AddNote command) {
        String text = required(command.text());
        return database.write(
                WorkOrder.by(actor, "note.add"),
                work -> {
                    TimelineEvent note =
                            event(work, command.lead(), EventType.NOTE_ADDED, firstLine(text))
                                    .describedAs(text)
                                    .with(mentions(command.mentions()));
                    return record(work, at(work, note, command.at()), Touch.NONE);
                });
    }

    public Done<UUID> logCall(Actor actor, LogCall command) {
        return database.write(
                WorkOrder.by(actor, "call.log"),
                work -> {
                    Map<String, Object> details = new HashMap<>();
                    details.put("direction", command.direction().label());
                    details.put("outcome", command.outcome().label());
                    if (command.minutes() != null) {
                        details.put("duration_minutes", command.minutes());
                    }
                    if (command.whom() != null) {
                        details.put("contact_id", command.whom().contact());
                        details.put("contact", command.whom().name());
                    }
                    TimelineEvent call =
                            event(work, command.lead(), EventType.CALL_COMPLETED, "Call")
                                    .describedAs(optional(command.text()))
                                    .with(details);
                    return record(work, at(work, call, command.at()), touch(command));
                });
    }

    public Done<UUID> logMeeting(Actor actor, LogMeeting command) {
        String title = required(command.title());
        return database.write(
                WorkOrder.by(actor, "meeting.log"),
                work -> {
                    Map<String, Object> details = new HashMap<>();
                    details.put("attendees", command.attendees());
                    if (command.minutes() != null) {
                        details.put("duration_minutes", command.minutes());
                    }
                    TimelineEvent meeting =
                            event(work, command.lead(), EventType.MEETING_COMPLETED, title)
                                    .describedAs(optional(command.text()))
                                    .with(details);
                    return record(work, at(work, meeting, command.at()), Touch.BOTH);
                });
    }

    public Done<UUID> logOther(Actor actor, LogOther command) {
        String title = required(command.title());
        return database.write(
                WorkOrder.by(actor, "event.log"),
                work -> {
                    TimelineEvent event =
                            event(work, command.lead(), EventType.CUSTOM, title)
                                    .describedAs(optional(command.text()));
                    return record(work, at(work, event, command.at()), Touch.NONE);
                });
    }

    /// Gives a note another text; what it said before is kept.
    public Done<UUID> editNote(Actor actor, UUID noteId, String newText, List<UUID> mentions) {
        String text = required(newText);
        return database.write(
                WorkOrder.by(actor, "note.edit"),
                work -> {
                    TimelineEvent note = work.get(TimelineEvent.class, noteId);
                    TimelineEvent edited =
                            note.reworded(firstLine(text), text, work.actor(), work.now())
                                    .with(mentions(mentions));
                    return record(work, edited, Touch.NONE);
                });
    }

    /// Takes an event out of the feed; a line that says so stays, and the event can be put back.
    public Done<UUID> remove(Actor actor, UUID eventId) {
        return database.write(
                WorkOrder.by(actor, "event.remove"),
                work -> {
                    TimelineEvent event = work.get(TimelineEvent.class, eventId);
                    return record(work, event.removed(work.actor(), work.now()), Touch.NONE);
                });
    }

    /// Marks an event as one to remember, and why; an empty reason is none.
    public Done<UUID> pin(Actor actor, UUID eventId, String reason) {
        return database.write(
                WorkOrder.by(actor, "event.pin"),
                work -> {
                    TimelineEvent event = work.get(TimelineEvent.class, eventId);
                    event.pin(optional(reason));
                    return named(work, event);
                });
    }

    public Done<UUID> unpin(Actor actor, UUID eventId) {
        return database.write(
                WorkOrder.by(actor, "event.unpin"),
                work -> {
                    TimelineEvent event = work.get(TimelineEvent.class, eventId);
                    event.unpin();
                    return named(work, event);
                });
    }

    /// Writes an event within a work that does more, and what it means for the lead's dates.
    public UUID record(Work work, TimelineEvent event, Touch touch) {
        Lead lead = work.get(Lead.class, event.leadId());
        work.add(event);
        lead.touched(Touch.NONE, work.now());
        if (touch != Touch.NONE) {
            lead.touched(touch, event.occurredAt());
        }
        listening.heard(work, event, touch);
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
        return event.id();
    }

    private static UUID named(Work work, TimelineEvent event) {
        work.summarise("lead", work.get(Lead.class, event.leadId()).name());
        work.summarise("lead_id", event.leadId());
        work.summarise("event", event.title());
        return event.id();
    }

    private static TimelineEvent event(Work work, UUID lead, EventType type, String title) {
        return new TimelineEvent(lead, type, title, work.actor(), work.now());
    }

    private static TimelineEvent at(Work work, TimelineEvent event, Instant when) {
        if (when == null) {
            return event;
        }
        if (when.isAfter(work.now().plus(AHEAD))) {
            throw new FairleadException("lead.journal.notYet", null);
        }
        return event.happenedAt(when);
    }

    private static Touch touch(LogCall call) {
        return switch (call.outcome()) {
            case ANSWERED -> Touch.BOTH;
            case LEFT_MESSAGE, NO_ANSWER ->
                    call.direction() == LogCall.Direction.OUTBOUND ? Touch.OURS : Touch.THEIRS;
            case WRONG_NUMBER -> Touch.NONE;
        };
    }

    private static Map<String, Object> mentions(List<UUID> people) {
        return people.isEmpty() ? Map.of() : Map.of("mentions", people);
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse(text).strip();
        return line.length() <= TITLE ? line : line.substring(0, TITLE - 1).strip() + "…";
    }

    private static String required(String text) {
        if (text == null || text.isBlank()) {
            throw new FairleadException("lead.journal.textRequired", null);
        }
        return text.strip();
    }

    private static String optional(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
