package fairlead.autonomy.gate;

import java.math.BigDecimal;

/// An amount of money; both may be null where nobody has said.
public record Worth(BigDecimal amount, String currency) {

    /// Whether it is above a limit; what cannot be compared counts as above.
    boolean isAbove(BigDecimal limit, String limitCurrency) {
        return amount == null
                || currency == null
                || !currency.equals(limitCurrency)
                || amount.compareTo(limit) > 0;
    }
}
