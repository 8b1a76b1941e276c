package fairlead.importing.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts of money as people write them: `1.234,56 €`, `$1,234.56`, `12k`, `1'234.50 CHF`.
public record MoneyText(DecimalMark mark) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "([^\\d]*?)((?:[.,])?\\d[\\d.,'’´`\\s\\u00A0\\u202F\\u2009]*)([^\\d]*)");
    private static final Pattern GROUPS = Pattern.compile("['’´`\\s\\u00A0\\u202F\\u2009]");
    private static final Map<String, Integer> MAGNITUDES =
            Map.ofEntries(
                    Map.entry("", 0),
                    Map.entry("K", 3),
                    Map.entry("T", 3),
                    Map.entry("TSD", 3),
                    Map.entry("TAUSEND", 3),
                    Map.entry("THOUSAND", 3),
                    Map.entry("M", 6),
                    Map.entry("MN", 6),
                    Map.entry("MM", 6),
                    Map.entry("MIO", 6),
                    Map.entry("MILLION", 6),
                    Map.entry("MILLIONEN", 6),
                    Map.entry("B", 9),
                    Map.entry("BN", 9),
                    Map.entry("MRD", 9));
    private static final Pattern APPROXIMATE = Pattern.compile("^(CA|~|≈)|[-(+]");
    private static final Pattern CLOSING = Pattern.compile("[-)–—]");
    private static final Pattern BARE = Pattern.compile("[.,\\s\\u00A0\\u202F]");
    private static final Pattern LAST_MARKS = Pattern.compile("[.,]+$");
    private static final int LONGEST = 40;

    public Optional<MoneyValue> parse(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (text.length() > LONGEST || !shape.matches()) {
            return Optional.empty();
        }
        String before = bare(shape.group(1));
        String after = bare(shape.group(3));
        boolean negative = isNegative(before, after);
        String[] front = Currencies.split(APPROXIMATE.matcher(before).replaceAll(""));
        String[] back = Currencies.split(CLOSING.matcher(after).replaceAll(""));
        Integer magnitude = MAGNITUDES.get(back[1]);
        Optional<BigDecimal> number = number(shape.group(2));
        if (number.isEmpty() || magnitude == null || !front[1].isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount =
                number.get().scaleByPowerOfTen(magnitude).setScale(2, RoundingMode.HALF_UP);
        String currency = front[0].isEmpty() ? back[0] : front[0];
        return Optional.of(
                new MoneyValue(
                        negative ? amount.negate() : amount,
                        Optional.of(currency).filter(code -> !code.isEmpty())));
    }

    private static String bare(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return BARE.matcher(text).replaceAll("").replace('−', '-').toUpperCase(Locale.ROOT);
    }

    private static boolean isNegative(String before, String after) {
        return before.startsWith("-")
                || before.endsWith("-")
                || before.startsWith("(") && after.endsWith(")");
    }

    private Optional<BigDecimal> number(String text) {
        String digits = LAST_MARKS.matcher(GROUPS.matcher(text).replaceAll("")).replaceAll("");
        char decimal = decimalMark(digits);
        String grouping = decimal == ',' ? "." : ",";
        String plain = digits.replace(grouping, "");
        if (decimal == 0) {
            plain = digits.replace(".", "").replace(",", "");
        } else if (plain.indexOf(decimal) != plain.lastIndexOf(decimal)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }

    /// 0 where every mark parts thousands.
    private char decimalMark(String digits) {
        int comma = digits.lastIndexOf(',');
        int dot = digits.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            return comma > dot ? ',' : '.';
        }
        int last = Math.max(comma, dot);
        if (last < 0) {
            return 0;
        }
        char used = digits.charAt(last);
        if (digits.indexOf(used) != last) {
            return 0;
        }
        boolean thousands =
                digits.length() - last == 4 && last >= 1 && last <= 3 && digits.charAt(0) != '0';
        return thousands && !isMark(used) ? 0 : used;
    }

    private boolean isMark(char used) {
        return used == ',' ? mark == DecimalMark.COMMA : mark == DecimalMark.DOT;
    }
}
