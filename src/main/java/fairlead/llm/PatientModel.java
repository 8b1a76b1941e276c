package fairlead.llm;

import fairlead.autonomy.model.CancelToken;
import fairlead.autonomy.model.Delta;
import fairlead.autonomy.model.LanguageModel;
import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;
import fairlead.autonomy.model.LlmReply;
import fairlead.autonomy.model.LlmRequest;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Asks again, twice at most, where that may help and nothing of an answer was seen yet; waits a
/// random while that grows, or as long as the provider says.
final class PatientModel implements LanguageModel {

    private static final int RETRIES = 2;
    private static final long FIRST_MILLIS = 500;

    private final LanguageModel model;
    private final Pause pause;
    private final RandomGenerator random;
    private final Duration most;

    /// Waits; false where it was cancelled meanwhile.
    interface Pause {
        boolean of(Duration wait, CancelToken token);
    }

    PatientModel(LanguageModel model, Pause pause, RandomGenerator random, Duration most) {
        this.model = model;
        this.pause = pause;
        this.random = random;
        this.most = most;
    }

    @Override
    public LlmReply complete(LlmRequest request, Consumer<Delta> onDelta, CancelToken token) {
        AtomicBoolean seen = new AtomicBoolean();
        for (int retry = 0; ; retry++) {
            try {
                return model.complete(
                        request,
                        delta -> {
                            seen.set(true);
                            onDelta.accept(delta);
                        },
                        token);
            } catch (LlmException e) {
                Duration wait = e.after().orElse(jitter(retry));
                if (retry == RETRIES || seen.get() || !e.isPassing() || wait.compareTo(most) > 0) {
                    throw e;
                }
                if (!pause.of(wait, token)) {
                    throw LlmException.of(Kind.CANCELLED);
                }
            }
        }
    }

    private Duration jitter(int retry) {
        return Duration.ofMillis(random.nextLong(1 + (FIRST_MILLIS << retry)));
    }

    /// Waits in small steps, so that a cancelled call does not wait on.
    static boolean sleep(Duration wait, CancelToken token) {
        long until = System.nanoTime() + wait.toNanos();
        try {
            while (System.nanoTime() < until && !token.isCancelled()) {
                Thread.sleep(Math.clamp((until - System.nanoTime()) / 1_000_000, 1, 100));
            }
            return !token.isCancelled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
