package fairlead.intelligence;

import java.math.BigDecimal;

/// How promising a lead is, each from 0 to 1.
public record Scores(
        BigDecimal engagement,
        BigDecimal fit,
        BigDecimal intent,
        BigDecimal momentum,
        BigDecimal overall) {}
