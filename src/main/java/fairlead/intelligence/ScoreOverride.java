package fairlead.intelligence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// What a person says in place of the computed score, why, until when, and who.
public record ScoreOverride(BigDecimal score, String reason, LocalDate until, UUID by) {}
