package fairlead.sample;

import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// Writes meetings: agreed, held or missed, and what came of them.
final class Meetings {

    private final Tale tale;

    Meetings(Tale tale) {
        this.tale = tale;
    }

    /// Agrees at `agreed` on a meeting `days` later; `section` says what it was about.
    void meet(Instant agreed, int days, String section) {
        Plot plot = tale.plot();
        LocalDate day = Hours.day(agreed).plusDays(days);
        Instant start = plot.hours().appointment(day);
        String[] words = plot.parts(section);
        Duration length = Duration.ofMinutes(30L * (1 + plot.random().nextInt(3)));
        tale.event(event(agreed, EventType.MEETING_SCHEDULED, words[0]), tale.owner());
        Instant end = start.plus(length);
        if (end.isBefore(plot.today())) {
            tale.event(held(end, outcome(), words, length), tale.owner());
        }
    }

    private EventType outcome() {
        int dice = tale.plot().random().nextInt(100);
        return dice < 86
                ? EventType.MEETING_COMPLETED
                : dice < 95 ? EventType.MEETING_CANCELLED : EventType.MEETING_NO_SHOW;
    }

    private TimelineEvent held(Instant end, EventType outcome, String[] words, Duration length) {
        TimelineEvent event = event(end, outcome, words[0]);
        return outcome == EventType.MEETING_COMPLETED
                ? event.describedAs(words[1])
                        .with(Map.of("duration_minutes", (int) length.toMinutes()))
                : event;
    }

    private TimelineEvent event(Instant at, EventType type, String title) {
        return new TimelineEvent(tale.lead(), type, title, tale.owner(), at);
    }
}
