package fairlead.ui.control;

import org.ocpsoft.prettytime.PrettyTime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;

/// Money, numbers and times as a person of this language and zone reads them.
public final class Formats {
    private static final BigDecimal COMPACT_FROM = BigDecimal.valueOf(10_000);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final String SUFFIXES = "kMB";

    private final Locale locale;
    private final Clock clock;

    /// The clock's zone is the person's zone.
    public Formats(Locale locale, Clock clock) {
        this.locale = locale.getLanguage().equals("qps") ? Locale.ENGLISH : locale;
        this.clock = clock;
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// `12.5k €`-like: short from ten thousand on, whole below.
    public String shortMoney(BigDecimal amount, String currency) {
        return withSymbol(shortNumber(amount), currency);
    }

    public String fullMoney(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return withSymbol(format.format(amount), currency);
    }

    public String shortNumber(BigDecimal amount) {
        if (amount.abs().compareTo(COMPACT_FROM) < 0) {
            return rounded(amount, 0);
        }
        BigDecimal thousands = amount;
        int step = -1;
        while (step < SUFFIXES.length() - 1 && isThousand(thousands)) {
            thousands = thousands.movePointLeft(3);
            step++;
        }
        return rounded(thousands, 1) + SUFFIXES.charAt(step);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// Every digit of it, and nothing else.
    public String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /// `3 days ago`, in the person's language.
    public String relative(Instant instant) {
        return new PrettyTime(Date.from(clock.instant()), locale).format(instant);
    }

    public String exact(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(clock.getZone())
                .format(instant);
    }

    public String time(Instant instant) {
        return timeIn(instant, clock.getZone());
    }

    /// What the clock shows elsewhere.
    public String timeIn(Instant instant, ZoneId there) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(there)
                .format(instant);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /// Whether it would be shown with four digits before the point.
    private static boolean isThousand(BigDecimal amount) {
        return amount.abs().setScale(1, RoundingMode.HALF_UP).compareTo(THOUSAND) >= 0;
    }

    private String rounded(BigDecimal amount, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    /// Where the language writes it: `$12.5k`, `12,5k €`; without a currency the number alone.
    private String withSymbol(String number, String currency) {
        if (currency.isEmpty()) {
            return number;
        }
        boolean before =
                ((DecimalFormat) NumberFormat.getCurrencyInstance(locale))
                        .toPattern()
                        .startsWith("¤");
        String symbol = symbol(currency);
        if (!before) {
            return number + "\u00a0" + symbol;
        }
        boolean letters = Character.isLetter(symbol.charAt(symbol.length() - 1));
        return symbol + (letters ? "\u00a0" : "") + number;
    }

    private String symbol(String currency) {
        try {
            return Currency.getInstance(currency).getSymbol(locale);
        } catch (IllegalArgumentException unknown) {
            return currency;
        }
    }
}
