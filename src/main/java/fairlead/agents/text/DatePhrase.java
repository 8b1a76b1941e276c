package fairlead.agents.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day that a text names, English or German, with the words that name it.
public record DatePhrase(LocalDate day, String words) {
    private static final String NUMBER =
            "(\\d{1,2}|one|two|three|four|five|six|a|ein(?:em|er)?|zwei|drei|vier|fünf|sechs)";
    private static final String DAYS =
            "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)";
    private static final String MONTHS =
            "(jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";

    private record Form(Pattern pattern, BiFunction<Matcher, LocalDate, LocalDate> day) {}

    private static final List<Form> FORMS =
            List.of(
                    form(
                            "(\\d{4})-(\\d{2})-(\\d{2})",
                            (m, now) -> date(m.group(1), m.group(2), m.group(3))),
                    form(
                            "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})",
                            (m, now) -> date(m.group(3), m.group(2), m.group(1))),
                    form(
                            "(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)",
                            (m, now) -> coming(now, Integer.parseInt(m.group(2)), m.group(1))),
                    form(
                            "(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?" + MONTHS + "(?: (\\d{4}))?",
                            (m, now) -> named(now, m.group(2), m.group(1), m.group(3))),
                    form(
                            MONTHS + "\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?",
                            (m, now) -> named(now, m.group(1), m.group(2), m.group(3))),
                    form("day after tomorrow|übermorgen", (m, now) -> now.plusDays(2)),
                    form("tomorrow|morgen", (m, now) -> now.plusDays(1)),
                    form("today|tonight|heute", (m, now) -> now),
                    form(
                            "in " + NUMBER + " (?:days?|tage?n?)",
                            (m, now) -> now.plusDays(count(m.group(1)))),
                    form(
                            "(?:in|within) " + NUMBER + " (?:weeks?|wochen?)",
                            (m, now) -> now.plusWeeks(count(m.group(1)))),
                    form(
                            "in " + NUMBER + " (?:months?|monate?n?)",
                            (m, now) -> now.plusMonths(count(m.group(1)))),
                    form(
                            "(?:end of (?:the |this )?week|ende (?:der|dieser) woche)",
                            (m, now) -> now.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))),
                    form(
                            "(?:end of (?:the |this )?month|ende des monats|monatsende)",
                            (m, now) -> now.with(TemporalAdjusters.lastDayOfMonth())),
                    form(
                            "(?:end of (?:the |this )?quarter|ende des quartals|quartalsende)",
                            (m, now) -> quarterEnd(now)),
                    form(
                            "(?:end of (?:the |this )?year|jahresende|ende des jahres)",
                            (m, now) -> now.with(TemporalAdjusters.lastDayOfYear())),
                    form(
                            "(?:next|nächsten?|kommenden?) " + DAYS,
                            (m, now) -> now.with(TemporalAdjusters.next(weekday(m.group(1))))),
                    form(
                            "(?:next week|nächste woche|kommende woche)",
                            (m, now) -> now.with(TemporalAdjusters.next(DayOfWeek.MONDAY))),
                    form(
                            "(?:next month|nächsten monat)",
                            (m, now) -> now.plusMonths(1).withDayOfMonth(1)),
                    form(
                            "(?:on |by |until |this |am |bis |diesen )" + DAYS,
                            (m, now) -> now.with(TemporalAdjusters.next(weekday(m.group(1))))));

    private static Form form(String pattern, BiFunction<Matcher, LocalDate, LocalDate> day) {
        int flags =
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return new Form(Pattern.compile("(?<![\\w.])(?:" + pattern + ")(?!\\w)", flags), day);
    }

    /// The first day that a text names, seen from the day on which it was said.
    public static Optional<DatePhrase> in(String text, LocalDate said) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.find()) {
                try {
                    return Optional.of(
                            new DatePhrase(form.day().apply(matcher, said), matcher.group()));
                } catch (DateTimeException _) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalDate named(LocalDate now, String month, String day, String year) {
        String start = month.toLowerCase(Locale.ROOT).substring(0, 3);
        for (Month one : Month.values()) {
            boolean english =
                    one.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT)
                            .startsWith(start);
            boolean german =
                    one.getDisplayName(TextStyle.FULL, Locale.GERMAN)
                            .toLowerCase(Locale.ROOT)
                            .startsWith(start);
            if (english || german) {
                return year == null
                        ? coming(now, one.getValue(), day)
                        : LocalDate.of(Integer.parseInt(year), one, Integer.parseInt(day));
            }
        }
        throw new DateTimeException(month);
    }

    /// A day without a year is the next one of that name, or one just past.
    private static LocalDate coming(LocalDate now, int month, String day) {
        LocalDate date = LocalDate.of(now.getYear(), month, Integer.parseInt(day));
        return date.isBefore(now.minusMonths(3)) ? date.plusYears(1) : date;
    }

    private static LocalDate quarterEnd(LocalDate now) {
        return now.with(IsoFields.DAY_OF_QUARTER, 1)
                .plusMonths(2)
                .with(TemporalAdjusters.lastDayOfMonth());
    }

    private static DayOfWeek weekday(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                if (day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).equals(lower)) {
                    return day;
                }
            }
        }
        throw new DateTimeException(name);
    }

    private static int count(String number) {
        return switch (number.toLowerCase(Locale.ROOT)) {
            case "one", "a", "ein", "einem", "einer" -> 1;
            case "two", "zwei" -> 2;
            case "three", "drei" -> 3;
            case "four", "vier" -> 4;
            case "five", "fünf" -> 5;
            case "six", "sechs" -> 6;
            default -> Integer.parseInt(number);
        };
    }
}
