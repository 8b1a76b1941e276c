package fairlead.autonomy.model;

import fairlead.settings.FairleadException;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Why a model gave no answer. It carries nothing of what was sent, of what came back, or of the
/// key: a provider's words can repeat all three.
public final class LlmException extends FairleadException {

    /// What went wrong, by what a person can do about it.
    public enum Kind {
        /// No model is linked, or it is switched off.
        OFF,
        /// The address is not one that may be called.
        HOST,
        /// The budget of the day, the month or the run is spent.
        BUDGET,
        /// After several failures nobody is asked for a while.
        RESTING,
        UNREACHABLE,
        TIMEOUT,
        CANCELLED,
        /// The connection ended before the answer did.
        BROKEN,
        REDIRECTED,
        /// Somebody else answered: a proxy's page.
        NOT_A_MODEL,
        KEY,
        FORBIDDEN,
        NO_MODEL,
        TOO_LARGE,
        BAD_REQUEST,
        RATE,
        QUOTA,
        OVERLOADED,
        SERVER,
        /// The answer was cut off at its limit of tokens.
        TRUNCATED,
        /// The answer did not end and was cut off by us.
        RUNAWAY,
        REFUSED,
        /// The model wanted to use a tool; it has none.
        TOOL,
        EMPTY,
        /// The answer does not fit the form.
        UNREADABLE
    }

    private final Kind kind;
    private final boolean again;
    private final transient Duration after;
    private final String requestId;

    private LlmException(Kind kind, boolean again, Duration after, String requestId) {
        super("models.error." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), null);
        this.kind = kind;
        this.again = again;
        this.after = after;
        this.requestId = requestId;
    }

    /// A failure that asking again will not mend.
    public static LlmException of(Kind kind) {
        return new LlmException(kind, false, null, null);
    }

    /// A failure that may be over soon.
    public static LlmException passing(Kind kind) {
        return new LlmException(kind, true, null, null);
    }

    /// The same, and the provider says when to come back.
    public LlmException after(Duration wait) {
        return new LlmException(kind, again, wait, requestId);
    }

    public LlmException from(String provider) {
        return new LlmException(kind, again, after, provider);
    }

    /// The same failure where part of an answer was seen already.
    public LlmException late() {
        return new LlmException(kind, false, after, requestId);
    }

    public Kind kind() {
        return kind;
    }

    /// Whether asking again may help.
    public boolean isPassing() {
        return again;
    }

    public Optional<Duration> after() {
        return Optional.ofNullable(after);
    }

    /// The provider's number for the call, or null.
    public String requestId() {
        return requestId;
    }
}
