package fairlead.autonomy.run;

import fairlead.autonomy.RunStatus;
import fairlead.autonomy.model.Usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an agent came to, and what was asked of a model on the way, if anything was.
public record Thought(List<Proposed> proposed, Optional<Asked> asked) {

    /// A model that was asked, successfully or not: `own` says that the proposals are its, `note`
    /// why they are not or that the answer was kept from before. `cost` is null where unknown.
    public record Asked(
            RunStatus status,
            boolean own,
            String model,
            Usage usage,
            BigDecimal cost,
            String promptHash,
            String requestId,
            String note) {}

    public Thought {
        proposed = List.copyOf(proposed);
    }

    /// By built-in rules alone.
    public static Thought builtIn(List<Proposed> proposed) {
        return new Thought(proposed, Optional.empty());
    }
}
