package fairlead.ui.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// A stretch of days up to today, in the person's zone, or one day that was chosen.
record ActivitySpan(Kind kind, LocalDate day) {

    static final ActivitySpan EVER = new ActivitySpan(Kind.EVER, null);

    /// The stretches that are one press away.
    enum Kind {
        EVER,
        TODAY,
        YESTERDAY,
        WEEK,
        MONTH,
        DAY;

        String textKey() {
            return "activity.span." + name().toLowerCase(Locale.ROOT);
        }
    }

    static ActivitySpan of(Kind kind) {
        return new ActivitySpan(kind, null);
    }

    static ActivitySpan on(LocalDate day) {
        return new ActivitySpan(Kind.DAY, day);
    }

    /// Null for no beginning.
    Instant from(LocalDate today, ZoneId zone) {
        LocalDate first =
                switch (kind) {
                    case EVER -> null;
                    case TODAY -> today;
                    case YESTERDAY -> today.minusDays(1);
                    case WEEK -> today.minusDays(6);
                    case MONTH -> today.minusDays(29);
                    case DAY -> day;
                };
        return first == null ? null : first.atStartOfDay(zone).toInstant();
    }

    /// Null for no end.
    Instant until(LocalDate today, ZoneId zone) {
        LocalDate end =
                switch (kind) {
                    case EVER, TODAY, WEEK, MONTH -> null;
                    case YESTERDAY -> today;
                    case DAY -> day.plusDays(1);
                };
        return end == null ? null : end.atStartOfDay(zone).toInstant();
    }
}
