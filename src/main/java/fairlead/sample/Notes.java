package fairlead.sample;

import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Instant;
import java.util.Map;

/// Writes down what people of ours note and what they said on the telephone.
final class Notes {

    private final Tale tale;

    Notes(Tale tale) {
        this.tale = tale;
    }

    void note(Instant at, String section) {
        String text = tale.plot().say(section);
        String title = text.length() < 120 ? text : text.substring(0, 118).strip() + "…";
        tale.event(event(at, EventType.NOTE_ADDED, title, text), tale.owner());
    }

    void call(Instant at) {
        TimelineEvent call =
                event(at, EventType.CALL_COMPLETED, "Call", tale.plot().say("call"))
                        .with(
                                Map.of(
                                        "direction",
                                        direction(),
                                        "outcome",
                                        "answered",
                                        "duration_minutes",
                                        3 + tale.plot().random().nextInt(38)));
        if (tale.plot().random().nextInt(9) == 0) {
            call.pin(null);
        }
        tale.event(call, tale.owner());
    }

    private String direction() {
        return tale.plot().random().nextInt(3) == 0 ? "inbound" : "outbound";
    }

    private TimelineEvent event(Instant at, EventType type, String title, String text) {
        return new TimelineEvent(tale.lead(), type, title, tale.owner(), at).describedAs(text);
    }
}
