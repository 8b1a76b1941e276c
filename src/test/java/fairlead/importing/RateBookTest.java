package fairlead.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.Closing;
import fairlead.lead.ExchangeRate;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class RateBookTest {

    private static final RateBook BOOK =
            new RateBook(
                    List.of(
                            rate("1.20", LocalDate.of(2026, 6, 1)),
                            rate("1.10", LocalDate.of(2026, 1, 1))));

    @Test
    void aClosedLeadCountsAtTheRateOfTheDayOfItsClose() {
        Lead lead = closed("USD", "2026-03-04T12:00:00Z");

        assertThat(BOOK.freeze(lead)).isTrue();
        assertThat(lead.closeRate()).isEqualTo(new BigDecimal("1.10"));
    }

    @Test
    void oneThatWasClosedBeforeThereWereRatesIsTold() {
        Lead lead = closed("USD", "2019-03-04T12:00:00Z");

        assertThat(BOOK.freeze(lead)).isFalse();
        assertThat(lead.closeRate()).isNull();
    }

    @Test
    void theCompanysOwnCurrencyNeedsNoRate() {
        assertThat(BOOK.freeze(closed("EUR", "2019-03-04T12:00:00Z"))).isTrue();
    }

    @Test
    void whereNoRatesAreKeptNothingIsMissing() {
        assertThat(new RateBook(List.of()).freeze(closed("USD", "2026-03-04T12:00:00Z"))).isTrue();
    }

    private static ExchangeRate rate(String rate, LocalDate day) {
        return new ExchangeRate("USD", "EUR", new BigDecimal(rate), day);
    }

    private static Lead closed(String currency, String at) {
        Instant when = Instant.parse(at);
        Lead lead = new Lead("Ann", null, LeadSource.OTHER, when);
        lead.change(LeadField.VALUE, BigDecimal.TEN);
        lead.change(LeadField.CURRENCY, currency);
        lead.moveTo(LeadStatus.CLOSED_WON, Closing.NONE, when);
        return lead;
    }
}
