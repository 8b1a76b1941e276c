package fairlead.action.queue;

import fairlead.action.ActionType;
import fairlead.action.hours.WorkingHours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Puts everything that could be done on its rung: a fixed order of cases, asked from the top.
/// src/docs/today.md lists them.
public final class Ladder {
    /// A meeting this near needs its brief now.
    static final Duration SOON = Duration.ofHours(2);

    /// Whoever waits for us longer than one working day stands above what is due today.
    static final Duration LONG = Duration.ofHours(8);

    private static final Duration RUNNING_OUT = Duration.ofMinutes(510);

    private static final Duration COLD = Duration.ofDays(30);

    private final Instant now;
    private final WorkingHours hours;
    private final Expiry expiry;

    public Ladder(Instant now, WorkingHours hours) {
        this.now = now;
        this.hours = hours;
        this.expiry = new Expiry(hours);
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, hours.zone());
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(hours.zone()).toInstant();
    }

    /// What somebody planned; empty where it is for another day. What was due a month ago is looked
    /// at, not hurried.
    Optional<Rung> planned(Instant due) {
        if (due == null) {
            return Optional.of(Rung.UNDATED);
        }
        LocalDate day = LocalDate.ofInstant(due, hours.zone());
        if (day.isBefore(today())) {
            boolean old = due.isBefore(now.minus(COLD));
            return Optional.of(old ? Rung.LONG_OVERDUE : Rung.OVERDUE);
        }
        return day.equals(today()) ? Optional.of(Rung.DUE_TODAY) : Optional.empty();
    }

    /// What an agent proposes, until it runs out; empty once it has.
    Optional<Rung> proposed(ActionType type, boolean change, Instant until) {
        if (!until.isAfter(now)) {
            return Optional.empty();
        }
        if (hours.between(now, until).compareTo(RUNNING_OUT) <= 0) {
            return Optional.of(Rung.RUNS_OUT);
        }
        if (change) {
            return Optional.of(Rung.PROPOSED_CHANGE);
        }
        return Optional.of(
                switch (type) {
                    case SEND_EMAIL, SCHEDULE_CALL, SEND_PROPOSAL, FOLLOW_UP, SEND_CONTRACT ->
                            Rung.PROPOSED_TOUCH;
                    case RESEARCH, INTERNAL_DISCUSSION, CUSTOM -> Rung.PROPOSED_WORK;
                });
    }

    /// Whoever waited for a month is not saved by an hour; that is looked at, not answered at once.
    Rung waiting(Instant since) {
        if (since.isBefore(now.minus(COLD))) {
            return Rung.WAITED;
        }
        return hours.between(since, now).compareTo(LONG) >= 0 ? Rung.WAITS_LONG : Rung.WAITS;
    }

    Rung meeting(Instant start) {
        return start.isAfter(now.plus(SOON)) ? Rung.MEETING_TODAY : Rung.MEETING_SOON;
    }

    Expiry expiry() {
        return expiry;
    }
}
