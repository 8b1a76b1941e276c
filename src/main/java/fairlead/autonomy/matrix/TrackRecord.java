package fairlead.autonomy.matrix;

import fairlead.action.ActionStatus;
import fairlead.autonomy.AutonomyLevel;

import java.util.List;

/// How one kind has done: what was proposed in so many days, how it ended, and what was undone
/// later. It suggests a level and never sets one.
public record TrackRecord(
        int days, int proposed, int accepted, int edited, int rejected, int expired, int undone) {
    private static final int ENOUGH = 20;
    private static final int SOME = 10;
    private static final double NEARLY_ALWAYS = 0.95;
    private static final double SELDOM = 0.3;

    static TrackRecord of(List<PastProposal> past, int days, int undone) {
        int accepted = (int) past.stream().filter(PastProposal::isAccepted).count();
        int edited = (int) past.stream().filter(one -> one.isAccepted() && one.edited()).count();
        int rejected = (int) past.stream().filter(PastProposal::isRejected).count();
        int expired =
                (int) past.stream().filter(one -> one.status() == ActionStatus.EXPIRED).count();
        return new TrackRecord(days, past.size(), accepted, edited, rejected, expired, undone);
    }

    /// How many a person has decided.
    public int decided() {
        return accepted + rejected;
    }

    /// The level that this record speaks for, from at least ten decisions on: off where it is
    /// seldom taken, going ahead where twenty were taken nearly always as they stood and none was
    /// undone.
    public AutonomyLevel suggested() {
        if (decided() >= SOME && accepted < SELDOM * decided()) {
            return AutonomyLevel.OFF;
        }
        boolean sure =
                decided() >= ENOUGH
                        && undone == 0
                        && accepted - edited >= NEARLY_ALWAYS * decided();
        return sure ? AutonomyLevel.AUTO_EXECUTE : AutonomyLevel.SUGGEST;
    }
}
