package fairlead.importing.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as people and programs write them: `20.10.2016`, `10/20/2016 3:45 PM`,
/// `2016-10-20T15:45Z`, `20. Oktober 2016`, spreadsheet serials and seconds since 1970.
public record DateText(DateOrder order) {

    private static final String WEEKDAY = "^(?:\\p{L}{2,10}\\.?,?\\s+)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile(
                    WEEKDAY + "(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_NAME =
            Pattern.compile(
                    WEEKDAY
                            + "(\\d{1,2})[.\\s-]{0,2}(?:de )?(\\p{L}{3,12})[.,\\s-]{0,2}(?:de"
                            + " )?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern NAME_DAY =
            Pattern.compile(
                    WEEKDAY
                            + "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)$");
    private static final Pattern SERIAL = Pattern.compile("^\\d{5}(?:\\.\\d+)?$");
    private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3})?$");
    private static final Pattern PLAIN = Pattern.compile("[\\d.]+");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 60;

    public Optional<DateValue> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Character.isDigit(trimmed.charAt(0)) && PLAIN.matcher(trimmed).matches()
                    ? number(trimmed).or(() -> written(trimmed))
                    : written(trimmed);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateValue> number(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(
                    DateValue.of(date(compact.group(1), compact.group(2), compact.group(3))));
        }
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(serial(Double.parseDouble(text)));
        }
        if (EPOCH.matcher(text).matches()) {
            long value = Long.parseLong(text);
            Instant at =
                    text.length() == 13
                            ? Instant.ofEpochMilli(value)
                            : Instant.ofEpochSecond(value);
            OffsetDateTime utc = at.atOffset(ZoneOffset.UTC);
            return Optional.of(
                    new DateValue(
                            utc.toLocalDate(),
                            Optional.of(utc.toLocalTime()),
                            Optional.of(ZoneOffset.UTC)));
        }
        return Optional.empty();
    }

    private static DateValue serial(double value) {
        LocalDate day = SERIAL_ZERO.plusDays((long) value);
        long seconds = Math.round((value - Math.floor(value)) * 86_400);
        return seconds == 0 || seconds == 86_400
                ? DateValue.of(day)
                : new DateValue(
                        day, Optional.of(LocalTime.ofSecondOfDay(seconds)), Optional.empty());
    }

    private Optional<DateValue> written(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.find()) {
            return withTime(date(m.group(1), m.group(3), m.group(4)), text.substring(m.end()));
        }
        m = YEAR_LAST.matcher(text);
        if (m.find()) {
            boolean dayFirst = m.group(2).equals(".") || order == DateOrder.DAY_FIRST;
            String day = dayFirst ? m.group(1) : m.group(3);
            String month = dayFirst ? m.group(3) : m.group(1);
            return withTime(date(m.group(4), month, day), text.substring(m.end()));
        }
        m = DAY_NAME.matcher(text);
        if (m.find()) {
            return named(m.group(3), m.group(2), m.group(1), text.substring(m.end()));
        }
        m = NAME_DAY.matcher(text);
        return m.find()
                ? named(m.group(3), m.group(1), m.group(2), text.substring(m.end()))
                : Optional.empty();
    }

    private static Optional<DateValue> named(String year, String month, String day, String rest) {
        return MonthNames.month(month)
                .flatMap(number -> withTime(date(year, number.toString(), day), rest));
    }

    private static LocalDate date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int full = year.length() > 2 ? y : y < 70 ? 2000 + y : 1900 + y;
        return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<DateValue> withTime(LocalDate date, String rest) {
        return rest.isBlank()
                ? Optional.of(DateValue.of(date))
                : TimeText.parse(rest)
                        .map(time -> new DateValue(date, Optional.of(time.time()), time.offset()));
    }
}
