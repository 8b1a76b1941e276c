package fairlead.lead.company;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What one unit of a currency was worth in the base currency on a day.
public record NewRate(String currency, BigDecimal rate, LocalDate date) {}
