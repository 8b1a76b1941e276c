package fairlead.agents.model;

import fairlead.autonomy.RunStatus;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.Usage;
import fairlead.autonomy.run.Thought.Asked;

import java.math.BigDecimal;

/// Adds up what a run took; once a price is unknown, so is the sum. A call that failed took what
/// nobody told.
final class Bill {

    private final String model;
    private final Prompt prompt;
    private Usage usage = Usage.NONE;
    private BigDecimal cost = BigDecimal.ZERO;
    private String requestId;

    Bill(String model, Prompt prompt) {
        this.model = model;
        this.prompt = prompt;
    }

    void add(LlmReply reply) {
        usage = usage.and(reply.usage());
        cost = cost == null || reply.cost() == null ? null : cost.add(reply.cost());
        requestId = reply.requestId();
    }

    /// Before anything was sent nothing was spent; afterwards nobody knows.
    void failed(LlmException e) {
        requestId = e.requestId() == null ? requestId : e.requestId();
        boolean sent =
                switch (e.kind()) {
                    case OFF, HOST, BUDGET, RESTING, UNREACHABLE, UNREADABLE -> false;
                    case KEY, FORBIDDEN, NO_MODEL, TOO_LARGE, BAD_REQUEST, RATE, QUOTA -> false;
                    default -> true;
                };
        cost = sent ? null : cost;
    }

    BigDecimal cost() {
        return cost;
    }

    Asked asked(RunStatus status, boolean own, String note) {
        return new Asked(status, own, model, usage, cost, prompt.hash(), requestId, note);
    }
}
