package fairlead.lead.company;

import java.util.List;
import java.util.Map;

/// The company's money: its base currency, the rates to it (by currency, newest first), how many
/// leads with a value are in each currency, and whether a win needs evidence.
public record Money(
        String base, List<RateRow> rates, Map<String, Long> used, boolean asksForEvidence) {

    /// The newest rate of each currency.
    public List<RateRow> newest() {
        return rates.stream()
                .filter(
                        rate ->
                                rates.stream()
                                        .filter(other -> other.currency().equals(rate.currency()))
                                        .findFirst()
                                        .orElseThrow()
                                        .equals(rate))
                .toList();
    }

    /// The currencies that leads have and that no rate leads from to the base.
    public List<String> missing() {
        return used.keySet().stream()
                .filter(currency -> !currency.equals(base))
                .filter(currency -> rates.stream().noneMatch(r -> r.currency().equals(currency)))
                .toList();
    }
}
