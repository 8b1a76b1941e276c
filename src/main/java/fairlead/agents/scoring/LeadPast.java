package fairlead.agents.scoring;

import fairlead.timeline.EventType;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened with a lead and which value each field had when; `ending` is null while it is
/// open.
public record LeadPast(Instant createdAt, List<Event> events, List<Change> changes, Ending ending) {

    /// Something on the timeline.
    public record Event(EventType type, Instant at) {}

    /// From this moment on, a field has this value: a number, a text, or null for none.
    public record Change(String field, Object value, Instant at) {}

    /// How it ended, and when.
    public record Ending(boolean won, Instant at) {}

    public LeadPast {
        events = events.stream().sorted(Comparator.comparing(Event::at)).toList();
        changes = changes.stream().sorted(Comparator.comparing(Change::at)).toList();
    }

    /// The field as it was known at a moment, null where it was not.
    Object value(String field, Instant asOf) {
        return changes.stream()
                .filter(change -> change.field().equals(field) && !change.at().isAfter(asOf))
                .reduce((_, later) -> later)
                .map(Change::value)
                .orElse(null);
    }

    /// The events of these types up to a moment, oldest first.
    Stream<Instant> times(Instant asOf, EventType... types) {
        List<EventType> wanted = List.of(types);
        return events.stream()
                .filter(event -> !event.at().isAfter(asOf) && wanted.contains(event.type()))
                .map(Event::at);
    }

    Optional<Instant> last(Instant asOf, EventType... types) {
        return times(asOf, types).reduce((_, later) -> later);
    }
}
