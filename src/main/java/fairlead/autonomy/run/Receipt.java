package fairlead.autonomy.run;

import java.util.UUID;

/// What a run came to, counted from its effects and not from what it says of itself; `run` is null
/// where there was nothing to look at and no run began.
public record Receipt(UUID run, int done, int pending, int refused, boolean failed) {

    public static final Receipt NOTHING = new Receipt(null, 0, 0, 0, false);

    public Receipt and(Receipt other) {
        return new Receipt(
                other.run,
                done + other.done,
                pending + other.pending,
                refused + other.refused,
                failed || other.failed);
    }
}
