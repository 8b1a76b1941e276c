package fairlead.importing.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads exchange rates to a base currency as people write them: `USD 0.92`, `1 USD = 0,92 EUR`,
/// `EUR/USD 1.08`, `100 JPY = 0.61 EUR 2026-11-01`.
public record RateText(String base) {

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|[€$£¥₹₽₺₩₴]");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,'’]*");

    /// A rate that was understood; without a day it is today's.
    public record Rate(String currency, BigDecimal rate, Optional<LocalDate> day) {}

    /// Empty where the line does not say what one currency is worth in the base.
    public Optional<Rate> parse(String line) {
        Matcher date = DATE.matcher(line);
        Optional<LocalDate> day = Optional.empty();
        String rest = line;
        if (date.find()) {
            day = new DateText(DateOrder.DAY_FIRST).parse(date.group()).map(DateValue::date);
            rest = line.substring(0, date.start()) + " " + line.substring(date.end());
            if (day.isEmpty()) {
                return Optional.empty();
            }
        }
        List<String> codes = codes(rest);
        List<BigDecimal> numbers = numbers(rest);
        Optional<LocalDate> on = day;
        return rate(codes, numbers)
                .filter(rate -> rate.rate().signum() > 0)
                .map(rate -> new Rate(rate.currency(), rate.rate(), on));
    }

    private Optional<Rate> rate(List<String> codes, List<BigDecimal> numbers) {
        boolean alone = codes.size() == 1 && numbers.size() == 1;
        if (alone && !codes.getFirst().equals(base)) {
            return Optional.of(new Rate(codes.getFirst(), numbers.getFirst(), Optional.empty()));
        }
        if (codes.size() != 2 || numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        BigDecimal left = numbers.size() == 2 ? numbers.getFirst() : BigDecimal.ONE;
        BigDecimal right = numbers.getLast();
        boolean toBase = codes.getLast().equals(base);
        boolean fromBase = codes.getFirst().equals(base);
        if (toBase == fromBase || left.signum() == 0 || right.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal rate =
                toBase
                        ? right.divide(left, MathContext.DECIMAL64)
                        : left.divide(right, MathContext.DECIMAL64);
        return Optional.of(
                new Rate(toBase ? codes.getFirst() : codes.getLast(), rate, Optional.empty()));
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Currencies.code(word.group()).ifPresent(codes::add);
        }
        return codes;
    }

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number(number.group().replaceAll("['’]|[.,]+$", "")));
        }
        return numbers;
    }

    /// A single mark is the decimal one, since rates are small; of two kinds it is the last.
    private static BigDecimal number(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return new BigDecimal(text);
        }
        boolean groups = text.indexOf(text.charAt(last)) != last;
        String whole = text.substring(0, last).replaceAll("[.,]", "");
        String after = text.substring(last + 1);
        return new BigDecimal(groups ? whole + after : whole + "." + after);
    }
}
