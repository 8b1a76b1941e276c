package fairlead.ui.control;

import org.ocpsoft.prettytime.PrettyTime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.CompactNumberFormat;
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
        return shortNumber(amount) + " " + symbol(currency);
    }

    public String fullMoney(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount) + " " + symbol(currency);
    }

    public String shortNumber(BigDecimal amount) {
        if (amount.abs().compareTo(COMPACT_FROM) < 0) {
            NumberFormat whole = NumberFormat.getIntegerInstance(locale);
            whole.setRoundingMode(RoundingMode.HALF_UP);
            return whole.format(amount);
        }
        String[] patterns = {
            "", "", "", "0k", "00k", "000k", "0M", "00M", "000M", "0B", "00B", "000B"
        };
        CompactNumberFormat compact =
                new CompactNumberFormat(
                        "#,##0.##", java.text.DecimalFormatSymbols.getInstance(locale), patterns);
        compact.setMaximumFractionDigits(1);
        compact.setRoundingMode(RoundingMode.HALF_UP);
        return compact.format(amount);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
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
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(clock.getZone())
                .format(instant);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    private String symbol(String currency) {
        try {
            return Currency.getInstance(currency).getSymbol(locale);
        } catch (IllegalArgumentException unknown) {
            return currency;
        }
    }
}
