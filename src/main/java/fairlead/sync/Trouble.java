package fairlead.sync;

import fairlead.settings.FairleadException;

import java.util.Optional;

/// Why there is no contact though there could be; `told` says it in words a person can act on, and
/// is empty where the kind says it all.
public record Trouble(Kind kind, Optional<FairleadException> told) {

    public enum Kind {
        /// Nobody has said the password since the program started.
        PASSWORD,
        /// The server does not take this login, or not any more.
        REFUSED,
        /// Something that stays so until a person does something about it.
        OTHER
    }

    /// Whether the server is taken for another one than this laptop knew, until a person says that
    /// it is the right one.
    public boolean isDoubt() {
        return told.filter(failure -> failure.textKey().equals(OtherHistory.KEY)).isPresent();
    }

    boolean isRefused() {
        return kind == Kind.REFUSED;
    }

    static Trouble of(Kind kind) {
        return new Trouble(kind, Optional.empty());
    }

    static Trouble of(FairleadException failure) {
        return new Trouble(Kind.OTHER, Optional.of(failure));
    }
}
