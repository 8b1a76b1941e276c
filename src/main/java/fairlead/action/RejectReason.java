package fairlead.action;

import java.util.Locale;

/// Why a proposal is turned down, in one key.
public enum RejectReason {
    NOT_NOW,
    ALREADY_DONE,
    WRONG_PERSON,
    WRONG_WORDS,
    NOT_WORTH_IT,
    OTHER;

    /// As it is kept beside the action and in the log.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
