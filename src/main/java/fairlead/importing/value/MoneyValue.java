package fairlead.importing.value;

import java.math.BigDecimal;
import java.util.Optional;

/// An amount and, where it was written with it, the ISO code of its currency.
public record MoneyValue(BigDecimal amount, Optional<String> currency) {}
