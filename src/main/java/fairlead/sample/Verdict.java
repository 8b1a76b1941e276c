package fairlead.sample;

import fairlead.action.LeadAction;
import fairlead.autonomy.AgentLog;

import java.time.Instant;
import java.util.random.RandomGenerator;

/// What a person makes of an agent's proposal.
enum Verdict {
    NONE,
    TAKEN,
    REFUSED,
    LATE;

    static Verdict of(RandomGenerator random) {
        int dice = random.nextInt(10);
        return dice < 6 ? TAKEN : dice < 9 ? REFUSED : LATE;
    }

    void settle(LeadAction action, Instant at) {
        switch (this) {
            case TAKEN -> {
                action.approve();
                action.complete(null, at);
            }
            case REFUSED -> action.dismiss("not_now");
            case LATE -> action.expire();
            case NONE -> {}
        }
    }

    void mark(AgentLog run) {
        switch (this) {
            case TAKEN -> run.accept(null);
            case REFUSED -> run.reject("not_now");
            case LATE, NONE -> {}
        }
    }
}
