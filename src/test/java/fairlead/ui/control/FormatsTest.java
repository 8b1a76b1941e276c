package fairlead.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

class FormatsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Formats english = formats(Locale.US);
    private final Formats german = formats(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "950,950",
        "9999.50,'10,000'",
        "12500,12.5k",
        "12000,12k",
        "999949,999.9k",
        "999950,1M",
        "1250000,1.3M",
        "2000000000000,'2,000B'",
        "-12500,-12.5k"
    })
    void shortNumbersAreCompactFromTenThousandOn(BigDecimal amount, String shown) {
        assertThat(english.shortNumber(amount)).isEqualTo(shown);
    }

    @Test
    void moneyFollowsTheLanguage() {
        assertThat(german.fullMoney(new BigDecimal("1234.5"), "EUR")).isEqualTo("1.234,50\u00a0€");
        assertThat(german.shortMoney(new BigDecimal("12500"), "EUR")).isEqualTo("12,5k\u00a0€");
        assertThat(english.fullMoney(new BigDecimal("1234.50"), "USD")).isEqualTo("$1,234.50");
        assertThat(english.shortMoney(new BigDecimal("12500"), "USD")).isEqualTo("$12.5k");
    }

    @Test
    void aCurrencyThatNobodyKnowsKeepsItsCode() {
        assertThat(english.shortMoney(BigDecimal.ONE, "Taler")).contains("Taler");
    }

    @Test
    void timesAreRelativeInTheLanguage() {
        Instant threeDays = NOW.minus(Duration.ofDays(3));

        assertThat(english.relative(threeDays)).isEqualTo("3 days ago");
        assertThat(german.relative(threeDays)).isEqualTo("vor 3 Tagen");
    }

    @Test
    void exactTimesAreOfThePersonsZone() {
        assertThat(german.exact(NOW)).contains("22. November 2026", "11:00");
    }

    private static Formats formats(Locale locale) {
        return new Formats(locale, Clock.fixed(NOW, ZoneId.of("Europe/Berlin")));
    }
}
