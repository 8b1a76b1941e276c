package fairlead.action.queue;

import fairlead.action.ActionType;
import fairlead.action.Suggestion;
import fairlead.action.hours.WorkingHours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Until when a proposal is worth deciding, in the working time of whoever decides: an answer for
/// one working day, a task for three, what keeps for ten; where the proposal does not say, a word
/// to somebody for three and other work for five. A deal that closes sooner shortens it.
public final class Expiry {
    private static final Duration DAY = Duration.ofMinutes(510);

    private final WorkingHours hours;

    public Expiry(WorkingHours hours) {
        this.hours = hours;
    }

    /// `proposal` and `closes` may be null. It never runs out within a working day of being made.
    public Instant of(ActionType type, Suggestion proposal, Instant made, LocalDate closes) {
        int days =
                proposal == null || proposal.expiry() == null
                        ? days(type)
                        : days(proposal.expiry());
        Instant usual = hours.after(made, DAY.multipliedBy(days));
        if (closes == null) {
            return usual;
        }
        Instant end = closes.plusDays(1).atStartOfDay(hours.zone()).toInstant();
        Instant least = hours.after(made, DAY);
        Instant sooner = end.isBefore(least) ? least : end;
        return sooner.isBefore(usual) ? sooner : usual;
    }

    private static int days(Suggestion.Expiry expiry) {
        return switch (expiry) {
            case HOURS -> 1;
            case DAYS -> 3;
            case WEEKS -> 10;
        };
    }

    private static int days(ActionType type) {
        return switch (type) {
            case SEND_EMAIL, FOLLOW_UP, SCHEDULE_CALL -> 3;
            case SEND_PROPOSAL, SEND_CONTRACT, RESEARCH, INTERNAL_DISCUSSION, CUSTOM -> 5;
        };
    }
}
