package fairlead.lead.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people type them: `10k`, `1.5m`, `12,500`, in German `1,5m` and `12.500`.
final class Numbers {

    private static final Pattern FORM =
            Pattern.compile("([0-9][0-9.,']*)(k|tsd|m|mio)?", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final boolean commas;

    /// `commas` where a comma begins the decimals.
    Numbers(boolean commas) {
        this.commas = commas;
    }

    Optional<BigDecimal> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(plain(form.group(1))).multiply(unit(form.group(2))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal unit(String letters) {
        if (letters == null) {
            return BigDecimal.ONE;
        }
        return letters.toLowerCase(Locale.ROOT).startsWith("m") ? MILLION : THOUSAND;
    }

    private String plain(String digits) {
        String plain = digits.replace("'", "");
        int comma = plain.lastIndexOf(',');
        int dot = plain.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            return decimals(plain, comma > dot ? ',' : '.');
        }
        char own = commas ? ',' : '.';
        int at = Math.max(comma, dot);
        boolean grouped =
                at >= 0
                        && plain.charAt(at) != own
                        && (plain.length() - at == 4 || plain.indexOf(plain.charAt(at)) < at);
        return grouped ? plain.replaceAll("[.,]", "") : plain.replace(',', '.');
    }

    private static String decimals(String text, char point) {
        return text.replace(point == ',' ? "." : ",", "").replace(',', '.');
    }

    String write(BigDecimal number) {
        if (number.compareTo(MILLION) >= 0 && isShort(number.movePointLeft(6))) {
            return digits(number.movePointLeft(6)) + "m";
        }
        if (number.compareTo(THOUSAND) >= 0 && isShort(number.movePointLeft(3))) {
            return digits(number.movePointLeft(3)) + "k";
        }
        return digits(number);
    }

    private static boolean isShort(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 1;
    }

    private String digits(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return commas ? plain.replace('.', ',') : plain;
    }
}
