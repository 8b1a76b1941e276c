package fairlead.lead.language;

import fairlead.lead.DaySpan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people type them: `today`, `this-month`, `2026-11`, `30.11.2026`, `7d`, `5wd-ago`.
///
/// A bare stretch such as `7d` lies ahead or behind as its column does; `-7d` always lies behind.
final class DayWords {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern STRETCH =
            Pattern.compile("(?:(\\p{L}+)-)?(-?)(\\d{1,4})(\\p{L}+?)(?:-(\\p{L}+))?");

    private final Vocabulary words;

    DayWords(Vocabulary words) {
        this.words = words;
    }

    /// `compared` where the day stands behind a sign such as `>`.
    Optional<DaySpan> read(String text, boolean ahead, boolean compared) {
        Optional<DaySpan> named = words.periods().read(text).map(period -> period);
        return named.or(() -> date(text)).or(() -> stretch(text, ahead, compared));
    }

    private static Optional<DaySpan> date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher german = GERMAN.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            return german.matches()
                    ? Optional.of(day(german.group(3), german.group(2), german.group(1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DaySpan iso(Matcher iso) {
        return iso.group(3) == null
                ? new DaySpan.Month(
                        YearMonth.of(
                                Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2))))
                : day(iso.group(1), iso.group(2), iso.group(3));
    }

    private static DaySpan day(String year, String month, String day) {
        return new DaySpan.Day(
                LocalDate.of(
                        Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }

    private Optional<DaySpan> stretch(String text, boolean ahead, boolean compared) {
        Matcher form = STRETCH.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<DaySpan.Unit> unit = words.units().read(form.group(4));
        Optional<String> way = way(form, ahead, compared);
        if (unit.isEmpty() || way.isEmpty()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(form.group(3));
        return Optional.of(
                switch (way.get()) {
                    case "ago" -> new DaySpan.Age(count, unit.get());
                    case "back" -> new DaySpan.Window(-count, unit.get());
                    default -> new DaySpan.Window(count, unit.get());
                });
    }

    private Optional<String> way(Matcher form, boolean ahead, boolean compared) {
        boolean minus = !form.group(2).isEmpty();
        if (form.group(1) == null && form.group(5) == null) {
            return Optional.of(minus ? "back" : usual(ahead, compared));
        }
        boolean two = form.group(1) != null && form.group(5) != null;
        String word = form.group(1) != null ? form.group(1) : form.group(5);
        return minus || two ? Optional.empty() : words.spans().read(word);
    }

    private static String usual(boolean ahead, boolean compared) {
        if (ahead) {
            return "ahead";
        }
        return compared ? "ago" : "back";
    }

    String write(DaySpan span, boolean ahead, boolean compared) {
        return switch (span) {
            case DaySpan.Period period -> words.periods().write(period);
            case DaySpan.Day day -> day.day().toString();
            case DaySpan.Month month -> month.month().toString();
            case DaySpan.Age age -> stretch("ago", age.count(), age.unit(), ahead, compared);
            case DaySpan.Window window ->
                    stretch(
                            window.count() < 0 ? "back" : "ahead",
                            Math.abs(window.count()),
                            window.unit(),
                            ahead,
                            compared);
        };
    }

    private String stretch(
            String way, int count, DaySpan.Unit unit, boolean ahead, boolean compared) {
        String length = count + words.units().write(unit);
        if (way.equals(usual(ahead, compared))) {
            return length;
        }
        return way.equals("back") ? "-" + length : words.spans().write(way) + "-" + length;
    }
}
