package fairlead.lead.language;

import java.math.BigDecimal;
import java.util.Optional;

/// Amounts as people type them, for whoever else lets people type one: `10k`, `12,500`, `1,5m`.
public final class Amounts {

    private Amounts() {}

    /// `commas` where a comma begins the decimals; empty where the text is no amount.
    public static Optional<BigDecimal> read(String text, boolean commas) {
        return new Numbers(commas).read(text);
    }
}
