package fairlead.action;

/// How a person, or the time, ended a proposal: the reason where one was given, and by how many
/// characters they changed it (both may be null).
public record Judgement(Kind kind, String words, Integer changed) {
    /// How a proposal ends.
    public enum Kind {
        ACCEPTED,
        EDITED,
        REJECTED,
        EXPIRED
    }

    static Judgement of(Kind kind) {
        return new Judgement(kind, null, null);
    }
}
