package fairlead.importing.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// A day, and its time and offset where they were written with it.
public record DateValue(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    static DateValue of(LocalDate date) {
        return new DateValue(date, Optional.empty(), Optional.empty());
    }

    /// The instant; a day without a time is its noon, so that it stays that day in other zones.
    public Instant instant(ZoneId zone) {
        var local = date.atTime(time.orElse(LocalTime.NOON));
        return offset.map(local::toInstant).orElseGet(() -> local.atZone(zone).toInstant());
    }

    /// The day as it is in the zone.
    public LocalDate day(ZoneId zone) {
        return offset.isPresent() ? LocalDate.ofInstant(instant(zone), zone) : date;
    }
}
