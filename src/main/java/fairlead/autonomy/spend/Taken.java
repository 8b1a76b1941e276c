package fairlead.autonomy.spend;

import java.math.BigDecimal;
import java.util.Optional;

/// What language models took: of this person today and of the company this month, in US dollars
/// with what is reserved; empty where nothing was asked.
public record Taken(Optional<BigDecimal> today, Optional<BigDecimal> month, long tokensToday) {}
