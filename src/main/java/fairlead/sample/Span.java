package fairlead.sample;

import java.time.Duration;
import java.time.Instant;

/// The time that a lead spends in one status.
record Span(Instant from, Instant until, Hours hours) {

    double days() {
        return Duration.between(from, until).toMinutes() / 1440.0;
    }

    /// A working moment at this part (0 to 1) of the span, never outside it.
    Instant at(double part) {
        Instant moment = hours.after(from, days() * part);
        return moment.isBefore(until) ? moment : exact(part);
    }

    private Instant exact(double part) {
        return from.plusSeconds((long) (Duration.between(from, until).toSeconds() * part));
    }
}
