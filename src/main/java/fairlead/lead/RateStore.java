package fairlead.lead;

import fairlead.storage.Work;

import java.util.Optional;

/// The exchange rates that the company keeps, newest first.
public final class RateStore {

    /// The newest rate of a currency to the company's base currency.
    public Optional<ExchangeRate> latest(Work work, String currency) {
        return work.session()
                .createSelectionQuery(
                        "from ExchangeRate r where r.currency = :currency order by r.date desc",
                        ExchangeRate.class)
                .setParameter("currency", currency)
                .setMaxResults(1)
                .uniqueResultOptional();
    }
}
