package fairlead.action.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/// When a person works: on which days of the week, from when to when, and on which dates they do
/// not. Deadlines are counted in these hours alone.
public record WorkingHours(
        Set<DayOfWeek> days, LocalTime from, LocalTime to, Set<LocalDate> off, ZoneId zone) {

    private static final int YEARS = 2 * 366;

    public WorkingHours {
        days = Set.copyOf(days);
        off = Set.copyOf(off);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("nobody works at no time");
        }
    }

    /// Monday to Friday, nine to half past five.
    public static WorkingHours usual(ZoneId zone) {
        return new WorkingHours(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 30),
                Set.of(),
                zone);
    }

    public boolean isWorkday(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !off.contains(day);
    }

    /// The first day behind `day` on which this person works.
    public LocalDate nextWorkday(LocalDate day) {
        LocalDate next = day.plusDays(1);
        for (int i = 0; i < YEARS && !isWorkday(next); i++) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// When the day's work begins.
    public Instant opens(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    /// The moment at which so much working time has passed since `start`.
    public Instant after(Instant start, Duration work) {
        Duration left = work;
        LocalDate day = LocalDate.ofInstant(start, zone);
        for (int i = 0; i < YEARS; i++, day = day.plusDays(1)) {
            if (isWorkday(day)) {
                Instant open = later(start, opens(day));
                Instant close = closes(day);
                Duration today = Duration.between(open, close);
                if (!today.isNegative() && today.compareTo(left) >= 0) {
                    return open.plus(left);
                }
                left = today.isNegative() ? left : left.minus(today);
            }
        }
        return start.plus(work);
    }

    /// How much working time lies between two moments; none where the second is the earlier.
    public Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        ZonedDateTime last = end.atZone(zone);
        LocalDate day = LocalDate.ofInstant(start, zone);
        for (int i = 0; i < YEARS && !day.isAfter(last.toLocalDate()); i++, day = day.plusDays(1)) {
            if (isWorkday(day)) {
                Instant close = closes(day).isBefore(end) ? closes(day) : end;
                Duration today = Duration.between(later(start, opens(day)), close);
                sum = today.isNegative() ? sum : sum.plus(today);
            }
        }
        return sum;
    }

    private Instant closes(LocalDate day) {
        return day.atTime(to).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
