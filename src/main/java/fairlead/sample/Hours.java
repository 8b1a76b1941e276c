package fairlead.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;

/// Instants at which people work: on weekdays, between eight and six.
final class Hours {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final RandomGenerator random;

    Hours(RandomGenerator random) {
        this.random = random;
    }

    /// Some moment of working time on that day, or on the next weekday.
    Instant on(LocalDate day) {
        LocalTime time = LocalTime.of(8, 0).plusMinutes(random.nextInt(600));
        return weekday(day).atTime(time.plusSeconds(random.nextInt(60))).atZone(ZONE).toInstant();
    }

    /// A full or half hour of working time on that day, or on the next weekday.
    Instant appointment(LocalDate day) {
        LocalTime time = LocalTime.of(9, 0).plusMinutes(30L * random.nextInt(16));
        return weekday(day).atTime(time).atZone(ZONE).toInstant();
    }

    /// A working moment so many days after another, never before it.
    Instant after(Instant earlier, double days) {
        Instant later = earlier.plus(Duration.ofMinutes((long) (days * 24 * 60)));
        Instant working = on(day(later));
        return working.isAfter(earlier) ? working : later.plus(Duration.ofMinutes(7));
    }

    static LocalDate day(Instant instant) {
        return ZonedDateTime.ofInstant(instant, ZONE).toLocalDate();
    }

    static LocalDate weekday(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
