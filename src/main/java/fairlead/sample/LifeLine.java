package fairlead.sample;

import fairlead.lead.Closing;
import fairlead.lead.LeadStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The way of a lead through the statuses up to today, as often and as fast as leads of such a firm
/// are won, lost or laid on ice.
final class LifeLine {

    private static final List<String> REASONS =
            List.of(
                    "price",
                    "price",
                    "competitor",
                    "competitor",
                    "no_budget",
                    "no_decision",
                    "timing",
                    "missing_feature",
                    "no_response",
                    "no_response",
                    "other");

    private final RandomGenerator random;
    private final Hours hours;
    private final Instant today;

    LifeLine(RandomGenerator random, Instant today) {
        this.random = random;
        this.hours = new Hours(random);
        this.today = today;
    }

    /// Never empty: the first turn is the lead's birth as a new opportunity.
    List<Turn> from(Instant born) {
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn(LeadStatus.NEW_OPPORTUNITIES, born, Closing.NONE));
        while (!turns.getLast().to().isClosed()) {
            LeadStatus status = turns.getLast().to();
            Instant at = hours.after(turns.getLast().at(), days(status));
            if (!at.isBefore(today)) {
                break;
            }
            turns.add(turn(next(status), at));
        }
        return turns;
    }

    private Turn turn(LeadStatus to, Instant at) {
        return new Turn(to, at, to == LeadStatus.CLOSED_LOST ? loss() : Closing.NONE);
    }

    private Closing loss() {
        String reason = REASONS.get(random.nextInt(REASONS.size()));
        return reason.equals("competitor")
                ? new Closing(reason, Competitors.pick(random), null)
                : Closing.lost(reason);
    }

    private double days(LeadStatus status) {
        double slow = Math.pow(random.nextDouble(), 1.7);
        return switch (status) {
            case NEW_OPPORTUNITIES -> 1 + slow * 16;
            case ACTIVE -> 6 + slow * 45;
            case PROPOSAL_SENT -> 6 + slow * 40;
            default -> 25 + slow * 120;
        };
    }

    private LeadStatus next(LeadStatus status) {
        int dice = random.nextInt(100);
        return switch (status) {
            case NEW_OPPORTUNITIES ->
                    dice < 17
                            ? LeadStatus.CLOSED_UNQUALIFIED
                            : lostOr(dice < 20, LeadStatus.ACTIVE);
            case ACTIVE ->
                    dice < 12 ? LeadStatus.ON_ICE : lostOr(dice < 25, LeadStatus.PROPOSAL_SENT);
            case PROPOSAL_SENT ->
                    dice < 10 ? LeadStatus.ON_ICE : lostOr(dice < 49, LeadStatus.CLOSED_WON);
            default -> lostOr(dice < 45, LeadStatus.ACTIVE);
        };
    }

    private static LeadStatus lostOr(boolean lost, LeadStatus other) {
        return lost ? LeadStatus.CLOSED_LOST : other;
    }
}
