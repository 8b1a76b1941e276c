package fairlead.llm;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.Delta;
import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.LlmRequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Asks nobody for two minutes after five failures in a row that are the provider's or the line's.
final class RestingModel implements LanguageModel {

    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofMinutes(2);

    /// Failures that tell of the answer or of us, not of the provider's health.
    private static final Set<Kind> OURS =
            EnumSet.of(
                    Kind.CANCELLED,
                    Kind.HOST,
                    Kind.REFUSED,
                    Kind.TRUNCATED,
                    Kind.EMPTY,
                    Kind.TOO_LARGE);

    private final LanguageModel model;
    private final Clock clock;
    private int failures;
    private Instant until = Instant.MIN;

    RestingModel(LanguageModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    @Override
    public LlmReply complete(LlmRequest request, Consumer<Delta> onDelta, CancelToken token) {
        rest();
        try {
            LlmReply reply = model.complete(request, onDelta, token);
            went(true);
            return reply;
        } catch (LlmException e) {
            if (!OURS.contains(e.kind())) {
                went(false);
            }
            throw e;
        }
    }

    private synchronized void rest() {
        if (clock.instant().isBefore(until)) {
            throw LlmException.of(Kind.RESTING);
        }
    }

    private synchronized void went(boolean well) {
        failures = well ? 0 : failures + 1;
        if (failures >= FAILURES) {
            until = clock.instant().plus(REST);
            failures = 0;
        }
    }
}
