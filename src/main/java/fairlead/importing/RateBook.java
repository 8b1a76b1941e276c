package fairlead.importing;

import fairlead.lead.ExchangeRate;
import fairlead.lead.Lead;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// The rates that the company keeps, for leads that come in closed: each counts at the newest rate
/// that there was on the day of its close.
final class RateBook {

    private final List<ExchangeRate> rates;

    /// `rates` come newest first.
    RateBook(List<ExchangeRate> rates) {
        this.rates = rates;
    }

    /// False where the lead has a value that no rate brings to the company's currency.
    boolean freeze(Lead lead) {
        if (!lead.status().isClosed()) {
            lead.thawRate();
            return true;
        }
        LocalDate day = LocalDate.ofInstant(lead.closedAt(), ZoneOffset.UTC);
        for (ExchangeRate rate : rates) {
            if (rate.currency().equals(lead.currency()) && !rate.date().isAfter(day)) {
                lead.freezeRate(rate);
                return true;
            }
        }
        lead.thawRate();
        return lead.value() == null || isBase(lead.currency());
    }

    private boolean isBase(String currency) {
        return rates.isEmpty() || rates.getFirst().baseCurrency().equals(currency);
    }
}
