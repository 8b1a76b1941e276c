package fairlead.autonomy;

import java.math.BigDecimal;

/// Which model answered and what it took: tokens, US dollars, milliseconds; null where unknown.
public record ModelUse(
        String model,
        Integer promptTokens,
        Integer completionTokens,
        BigDecimal cost,
        Integer latencyMillis) {}
