package fairlead.intelligence;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How likely (0 to 1), when and for how much a lead closes, in the lead's currency; each may be
/// null where nothing can be said.
public record Prediction(BigDecimal probability, LocalDate date, BigDecimal value) {}
