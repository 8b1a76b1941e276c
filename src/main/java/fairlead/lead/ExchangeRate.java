package fairlead.lead;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// What one unit of a currency was worth in another on a day.
@Entity
@Table(name = "exchange_rates")
public class ExchangeRate implements Tracked {

    @Id private UUID id;
    private String currency;

    @Column(name = "base_currency")
    private String baseCurrency;

    private BigDecimal rate;

    @Column(name = "rate_date")
    private LocalDate date;

    protected ExchangeRate() {}

    public ExchangeRate(String currency, String baseCurrency, BigDecimal rate, LocalDate date) {
        this.id = Ids.next();
        this.currency = currency;
        this.baseCurrency = baseCurrency;
        this.rate = rate;
        this.date = date;
    }

    public void correct(BigDecimal newRate) {
        this.rate = newRate;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return null;
    }

    public String currency() {
        return currency;
    }

    public String baseCurrency() {
        return baseCurrency;
    }

    public BigDecimal rate() {
        return rate;
    }

    public LocalDate date() {
        return date;
    }
}
