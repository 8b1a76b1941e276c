package fairlead.action;

import java.math.BigDecimal;

/// Why an agent proposes something, and how sure it is from 0 to 1.
public record Reason(String text, BigDecimal confidence) {}
