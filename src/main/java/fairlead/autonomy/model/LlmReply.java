package fairlead.autonomy.model;

import java.math.BigDecimal;

/// What a model answered, whole: never a piece of an answer. `cost` is in US dollars and null where
/// the price is unknown; `requestId` is the provider's and null where it gave none; `cached` says
/// that nobody was asked because the same had been asked before.
public record LlmReply(
        String text, Usage usage, String model, String requestId, BigDecimal cost, boolean cached) {

    public LlmReply costing(BigDecimal dollars) {
        return new LlmReply(text, usage, model, requestId, dollars, cached);
    }

    /// The same answer given again, for nothing.
    public LlmReply again() {
        return new LlmReply(text, Usage.NONE, model, requestId, BigDecimal.ZERO, true);
    }
}
