package fairlead.autonomy.matrix;

import fairlead.autonomy.AutonomyLevel;

/// When agents that go ahead with a kind are held back to suggestions: where of late too much of it
/// was turned down or undone, and more than before. Nothing here ever lets them go further.
final class Restraint {
    private static final int LEAST = 10;
    private static final double TOO_MUCH = 0.3;

    private Restraint() {}

    /// `before` is the record of a longer time that ends at the same moment.
    static boolean isDue(AutonomyLevel level, TrackRecord lately, TrackRecord before) {
        return level.compareTo(AutonomyLevel.SUGGEST) > 0
                && lately.decided() >= LEAST
                && refused(lately) >= TOO_MUCH
                && refused(lately) >= refused(before);
    }

    private static double refused(TrackRecord record) {
        return record.decided() == 0
                ? 0
                : (double) (record.rejected() + record.undone()) / record.decided();
    }
}
