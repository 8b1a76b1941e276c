package fairlead.intelligence;

import java.util.List;

/// How a score came about: log odds that add up. `base` is an average lead, each share is what one
/// field adds, `rest` what all others add; together they are the log odds of `p`. `basis` says
/// whether the history carries it (`enough`, `not_enough_history`, `no_signal`, `watch_fell_back`),
/// from how many closed deals.
public record Explanation(
        double p, double base, List<Share> shares, double rest, String basis, int deals, int won) {

    /// One field's part: its value, and how many closed deals had one like it, of which were won.
    public record Share(String field, String value, double weight, int deals, int won) {}

    public Explanation {
        shares = shares == null ? List.of() : List.copyOf(shares);
    }
}
