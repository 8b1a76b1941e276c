package fairlead.autonomy.gate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/// When mail may go out: on these days without those off, from one time to another, in the zone of
/// who gets it.
public record QuietHours(
        Set<DayOfWeek> days, Set<LocalDate> off, LocalTime from, LocalTime to, ZoneId zone) {
    private static final int YEAR = 366;

    public QuietHours {
        days = Set.copyOf(days);
        off = Set.copyOf(off);
    }

    public QuietHours(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {
        this(days, Set.of(), from, to, zone);
    }

    /// This moment where mail may go out now, else the next at which it may.
    public Instant opensAt(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        for (int later = 0; later <= YEAR; later++) {
            ZonedDateTime opens = local.toLocalDate().plusDays(later).atTime(from).atZone(zone);
            ZonedDateTime closes = local.toLocalDate().plusDays(later).atTime(to).atZone(zone);
            boolean open =
                    days.contains(opens.getDayOfWeek()) && !off.contains(opens.toLocalDate());
            if (open && closes.isAfter(local)) {
                return opens.isAfter(local) ? opens.toInstant() : now;
            }
        }
        throw new IllegalStateException("no day on which mail may go out");
    }
}
