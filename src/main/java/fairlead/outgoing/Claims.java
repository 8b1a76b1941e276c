package fairlead.outgoing;

import java.util.Optional;

/// Who may send an item: one winner, whatever any two laptops do at the same time.
public interface Claims {

    /// What a claim was answered with; `sent` where it went already.
    record Claim(Answer answer, Optional<Sent> sent) {

        static Claim of(Answer answer) {
            return new Claim(answer, Optional.empty());
        }
    }

    enum Answer {
        /// It is ours to send.
        WON,
        /// Somebody else is at it, or the database does not know of it yet, or holds it still.
        NOT_NOW,
        /// We were at it and never told what came of it.
        LAPSED,
        SENT,
        UNSURE,
        /// It was called off.
        OFF
    }

    Claim claim(Outgoing item);

    /// Says that it goes now; false where somebody called it off meanwhile.
    boolean start(Outgoing item);

    void sent(Outgoing item, Sent sent);

    void unsure(Outgoing item);

    /// Calls it off for good.
    void off(Outgoing item);

    /// Leaves it to whoever comes next.
    void release(Outgoing item);
}
