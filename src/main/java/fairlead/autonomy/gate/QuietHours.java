package fairlead.autonomy.gate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/// When mail may go out: on these days, from one time to another, in the zone of who gets it.
public record QuietHours(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {

    public QuietHours {
        days = Set.copyOf(days);
    }

    /// This moment where mail may go out now, else the next at which it may.
    public Instant opensAt(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        for (int later = 0; later <= DayOfWeek.values().length; later++) {
            ZonedDateTime opens = local.toLocalDate().plusDays(later).atTime(from).atZone(zone);
            ZonedDateTime closes = local.toLocalDate().plusDays(later).atTime(to).atZone(zone);
            if (days.contains(opens.getDayOfWeek()) && closes.isAfter(local)) {
                return opens.isAfter(local) ? opens.toInstant() : now;
            }
        }
        throw new IllegalStateException("no day on which mail may go out");
    }
}
