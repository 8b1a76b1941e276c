package fairlead.importing.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class RateTextTest {

    private final RateText reader = new RateText("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    USD 0.92                     | USD | 0.92
                    usd 0,92                     | USD | 0.92
                    1 USD = 0.92 EUR             | USD | 0.92
                    100 JPY = 0.61 EUR           | JPY | 0.0061
                    EUR/USD 1.25                 | USD | 0.8
                    1 EUR = 1.25 $               | USD | 0.8
                    USD/EUR: 0.92                | USD | 0.92
                    1 GBP = 1,148 €              | GBP | 1.148
                    1 EUR = 17.250,50 IDR        | IDR | 0.00005796933422219646
                    """)
    void aRateIsReadAsPeopleWriteIt(String line, String currency, String rate) {
        RateText.Rate read = reader.parse(line).orElseThrow();

        assertThat(read.currency()).isEqualTo(currency);
        assertThat(read.rate()).isEqualByComparingTo(rate);
        assertThat(read.day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 0.92 2026-11-01", "1 USD = 0,92 EUR 01.11.2026"})
    void theDayMayStandBesideIt(String line) {
        assertThat(reader.parse(line).orElseThrow().day()).hasValue(LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD",
                "0.92",
                "EUR 1",
                "1 USD = 0.8 GBP",
                "USD 0",
                "hello",
                "USD 1 2 3",
                ""
            })
    void whatSaysNoRateToTheBaseIsNotRead(String line) {
        assertThat(reader.parse(line)).isEmpty();
    }

    @Test
    void aDayThatThereIsNotIsNotGuessed() {
        assertThat(reader.parse("USD 0.92 2026-13-01")).isEmpty();
    }
}
