package fairlead.lead.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// What one unit of a currency was worth in the base currency on a day.
public record RateRow(UUID id, String currency, BigDecimal rate, LocalDate date) {}
