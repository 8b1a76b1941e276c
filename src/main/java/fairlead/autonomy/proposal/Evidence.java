package fairlead.autonomy.proposal;

import java.util.UUID;

/// A record that a proposal rests on, and where in its text; -1 where it is the record as a whole.
public record Evidence(Kind kind, UUID record, int from, int to) {

    /// What kind of record.
    public enum Kind {
        LEAD,
        EVENT,
        MAIL,
        THREAD,
        MEETING,
        ACTION
    }

    public static Evidence whole(Kind kind, UUID record) {
        return new Evidence(kind, record, -1, -1);
    }
}
