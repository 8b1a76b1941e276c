package fairlead.autonomy.gate;

import java.time.Duration;
import java.time.Instant;

/// What has been done already, as counted in the database when the gate is asked. Caps are null
/// where there is none; `lastAutomaticMail` is null where this lead never got one.
public record Ledger(
        boolean stopped,
        int today,
        int companyToday,
        Integer companyCap,
        int domainToday,
        Integer domainCap,
        Instant lastAutomaticMail,
        int unanswered) {
    static final Duration BETWEEN_MAILS = Duration.ofDays(3);
    static final int LONGEST_SEQUENCE = 3;

    public static Ledger empty() {
        return new Ledger(false, 0, 0, null, 0, null, null, 0);
    }

    boolean mailedSince(Instant now) {
        return lastAutomaticMail != null && lastAutomaticMail.plus(BETWEEN_MAILS).isAfter(now);
    }
}
