package fairlead.importing.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 €|1234.56|EUR",
                "1.234.567,8 EUR|1234567.80|EUR",
                "$1,234.56|1234.56|USD",
                "US$ 1,234|1234.00|USD",
                "USD 5 000|5000.00|USD",
                "1'234.50 CHF|1234.50|CHF",
                "CHF 1’234.—|1234.00|CHF",
                "Fr. 99.95|99.95|CHF",
                "12k|12000.00|",
                "12,5k €|12500.00|EUR",
                "€ 1.2M|1200000.00|EUR",
                "3,5 Mio. €|3500000.00|EUR",
                "250 TEUR|250000.00|EUR",
                "50 T€|50000.00|EUR",
                "40 Tsd. Euro|40000.00|EUR",
                "1.000,- €|1000.00|EUR",
                "1\u00A0234,50\u00A0€|1234.50|EUR",
                "(1,234.00)|-1234.00|",
                "-5,00|-5.00|",
                "£10|10.00|GBP",
                "1,00,000.00|100000.00|",
                "0,75|0.75|",
                "1.234|1234.00|",
                "1,234|1234.00|",
                "1234|1234.00|",
                "1234.5|1234.50|",
                "4500 PLN|4500.00|PLN",
                "¥120000|120000.00|JPY",
                "ca. 5.000 €|5000.00|EUR"
            })
    void localFormsAreRead(String text, BigDecimal amount, String currency) {
        assertThat(new MoneyText(DecimalMark.UNKNOWN).parse(text))
                .contains(new MoneyValue(amount, Optional.ofNullable(currency)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "n/a", "tbd", "12%", "10k-20k", "1.2.3,4,5", "12 apples", "5 € / month"})
    void whatIsNoAmountIsNotGuessedAt(String text) {
        assertThat(new MoneyText(DecimalMark.UNKNOWN).parse(text)).isEmpty();
    }

    @Test
    void theColumnDecidesWhatASingleMarkMeans() {
        assertThat(amount(DecimalMark.DOT, "1.234")).isEqualByComparingTo("1.23");
        assertThat(amount(DecimalMark.COMMA, "1.234")).isEqualByComparingTo("1234");
        assertThat(amount(DecimalMark.COMMA, "1,234")).isEqualByComparingTo("1.23");
        assertThat(amount(DecimalMark.DOT, "1,234")).isEqualByComparingTo("1234");
    }

    @Test
    void evidenceIsFoundAnywhereInTheColumn() {
        assertThat(mark("1.234", "2.500", "12,50")).isEqualTo(DecimalMark.COMMA);
        assertThat(mark("1.234.567", "2.500")).isEqualTo(DecimalMark.COMMA);
        assertThat(mark("1,234", "251.41")).isEqualTo(DecimalMark.DOT);
        assertThat(mark("1,234.00 $", "5")).isEqualTo(DecimalMark.DOT);
        assertThat(mark("1.234", "2.500")).isEqualTo(DecimalMark.UNKNOWN);
        assertThat(mark("1000", "5")).isEqualTo(DecimalMark.UNKNOWN);
    }

    @Test
    void currenciesAreFoundInAHeading() {
        assertThat(Currencies.within("Value (EUR)")).contains("EUR");
        assertThat(Currencies.within("Umsatz in €")).contains("EUR");
        assertThat(Currencies.within("Amount US$")).contains("USD");
        assertThat(Currencies.within("All contacts")).isEmpty();
        assertThat(Currencies.code("chf")).contains("CHF");
        assertThat(Currencies.code("Euro")).contains("EUR");
        assertThat(Currencies.code("Europe")).isEmpty();
    }

    private static BigDecimal amount(DecimalMark mark, String text) {
        return new MoneyText(mark).parse(text).orElseThrow().amount();
    }

    private static DecimalMark mark(String... column) {
        MoneyEvidence evidence = new MoneyEvidence();
        List.of(column).forEach(evidence::add);
        return evidence.mark();
    }
}
