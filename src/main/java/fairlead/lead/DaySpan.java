package fairlead.lead;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// Days as people name them, mostly by where they lie from today.
public sealed interface DaySpan {

    /// The days meant, seen from `today`: the first, and the first one after them.
    record Range(LocalDate from, LocalDate until) {}

    Range on(LocalDate today);

    record Day(LocalDate day) implements DaySpan {

        @Override
        public Range on(LocalDate today) {
            return new Range(day, day.plusDays(1));
        }
    }

    record Month(YearMonth month) implements DaySpan {

        @Override
        public Range on(LocalDate today) {
            return new Range(month.atDay(1), month.plusMonths(1).atDay(1));
        }
    }

    /// From today so many units ahead, or back where `count` is negative; today belongs to it.
    record Window(int count, Unit unit) implements DaySpan {

        @Override
        public Range on(LocalDate today) {
            LocalDate end = unit.from(today, count);
            return count < 0
                    ? new Range(end, today.plusDays(1))
                    : new Range(today, end.plusDays(1));
        }
    }

    /// So many units ago; "over" it means longer ago.
    record Age(int count, Unit unit) implements DaySpan {

        @Override
        public Range on(LocalDate today) {
            LocalDate day = unit.from(today, -count);
            return new Range(day, day.plusDays(1));
        }
    }

    /// A unit of the calendar; working days are Monday to Friday.
    enum Unit {
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH;

        LocalDate from(LocalDate day, int count) {
            return switch (this) {
                case DAY -> day.plusDays(count);
                case WORKING_DAY -> workingDays(day, count);
                case WEEK -> day.plusWeeks(count);
                case MONTH -> day.plusMonths(count);
            };
        }

        private static LocalDate workingDays(LocalDate day, int count) {
            int step = Integer.signum(count);
            LocalDate at = day.plusWeeks(count / 5);
            for (int left = Math.abs(count % 5); left > 0; ) {
                at = at.plusDays(step);
                left -= isFree(at) ? 0 : 1;
            }
            return at;
        }

        private static boolean isFree(LocalDate day) {
            return day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }

    /// A stretch of the calendar around today; weeks begin on Monday.
    enum Period implements DaySpan {
        YESTERDAY,
        TODAY,
        TOMORROW,
        LAST_WEEK,
        THIS_WEEK,
        NEXT_WEEK,
        LAST_MONTH,
        THIS_MONTH,
        NEXT_MONTH,
        LAST_QUARTER,
        THIS_QUARTER,
        NEXT_QUARTER,
        LAST_YEAR,
        THIS_YEAR,
        NEXT_YEAR;

        @Override
        public Range on(LocalDate today) {
            int shift = ordinal() % 3 - 1;
            return switch (this) {
                case YESTERDAY, TODAY, TOMORROW -> days(today.plusDays(shift));
                case LAST_WEEK, THIS_WEEK, NEXT_WEEK -> week(today.plusWeeks(shift));
                case LAST_MONTH, THIS_MONTH, NEXT_MONTH ->
                        months(today.withDayOfMonth(1).plusMonths(shift), 1);
                case LAST_QUARTER, THIS_QUARTER, NEXT_QUARTER ->
                        months(quarter(today).plusMonths(3L * shift), 3);
                case LAST_YEAR, THIS_YEAR, NEXT_YEAR ->
                        months(today.withDayOfYear(1).plusYears(shift), 12);
            };
        }

        private static Range days(LocalDate day) {
            return new Range(day, day.plusDays(1));
        }

        private static Range week(LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Range(monday, monday.plusWeeks(1));
        }

        private static LocalDate quarter(LocalDate day) {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        private static Range months(LocalDate first, int count) {
            return new Range(first, first.plusMonths(count));
        }
    }
}
