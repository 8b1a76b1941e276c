package fairlead.ui.timeline;

import fairlead.settings.FairleadException;
import fairlead.ui.control.Formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads when something happened and how long it took, as people type it.
final class When {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(am|pm|uhr)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:min\\.?|m)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[:h](\\d{2})|\\s*h)");

    private When() {}

    /// Null for now: no day and no time were given. A day alone is its noon, unless it is today.
    static Instant instant(LocalDate day, String time, Formats formats) {
        String typed = time == null ? "" : time.strip();
        if (typed.isEmpty() && (day == null || day.equals(formats.today()))) {
            return null;
        }
        LocalDate date = day == null ? formats.today() : day;
        LocalTime at = typed.isEmpty() ? LocalTime.NOON : time(typed);
        return date.atTime(at).atZone(formats.zone()).toInstant();
    }

    private static LocalTime time(String typed) {
        Matcher m = TIME.matcher(typed.toLowerCase(java.util.Locale.ROOT));
        if (m.matches()) {
            int hour = Integer.parseInt(m.group(1));
            boolean afternoon = "pm".equals(m.group(3)) && hour < 12;
            boolean midnight = "am".equals(m.group(3)) && hour == 12;
            try {
                return LocalTime.of(
                        midnight ? 0 : afternoon ? hour + 12 : hour,
                        m.group(2) == null ? 0 : Integer.parseInt(m.group(2)));
            } catch (DateTimeException noSuchTime) {
                throw new FairleadException("timeline.notATime", noSuchTime, typed);
            }
        }
        throw new FairleadException("timeline.notATime", null, typed);
    }

    /// Null where nothing was typed.
    static Integer minutes(String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(java.util.Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
            return Integer.parseInt(hours.group(1)) * 60 + rest;
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Integer.valueOf(minutes.group(1));
        }
        throw new FairleadException("timeline.notMinutes", null, text);
    }
}
