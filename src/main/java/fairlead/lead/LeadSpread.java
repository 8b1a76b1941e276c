package fairlead.lead;

import java.math.BigDecimal;

/// How the values of some leads spread, in the base currency: how many have one, and their average
/// and median, both null where none has.
public record LeadSpread(long count, BigDecimal average, BigDecimal median) {

    public static LeadSpread none() {
        return new LeadSpread(0, null, null);
    }
}
