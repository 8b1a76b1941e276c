package fairlead.autonomy.send;

import fairlead.action.hours.HoursStore;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.send.StopRules.HeldMail;
import fairlead.lead.LeadStatus;
import fairlead.outgoing.Check;
import fairlead.outgoing.Letter;
import fairlead.outgoing.Outgoing;
import fairlead.storage.Database;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Looks at everything once more when a mail's hold is over: what happened with the lead since ends
/// it, and what nobody looked at goes only where agents may still, to whom it still may, by day.
public final class EndOfHold implements Check {
    private final Database database;
    private final SendStore sends;
    private final AutonomyStore autonomy;
    private final HoursStore hours;
    private final ZoneId zone;

    public EndOfHold(Database database, ZoneId zone) {
        this.database = database;
        this.sends = new SendStore(database);
        this.autonomy = new AutonomyStore(database);
        this.hours = new HoursStore(database);
        this.zone = zone;
    }

    @Override
    public Optional<Halt> look(Outgoing item) {
        Letter letter = item.letter();
        SendFacts facts = sends.read(item.leadId(), thread(letter));
        HeldMail held = new HeldMail(item.requestedAt(), status(letter), letter.to());
        Optional<Halt> halt = StopRules.look(held, facts).map(why -> Halt.forGood(why.label()));
        return halt.isPresent() || !item.isAutomatic() ? halt : unattended(item, facts);
    }

    private static UUID thread(Letter letter) {
        String thread = String.valueOf(letter.more().getOrDefault(MailRoom.THREAD, ""));
        return thread.isEmpty() ? null : UUID.fromString(thread);
    }

    private static LeadStatus status(Letter letter) {
        Object label = letter.more().get(MailRoom.STATUS);
        return Arrays.stream(LeadStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    private Optional<Halt> unattended(Outgoing item, SendFacts facts) {
        Instant now = database.clock().instant();
        if (autonomy.isStopped(item.requestedBy())) {
            return Optional.of(Halt.forGood("agents_stopped"));
        }
        if (autonomy.furthest(item.requestedBy(), "email") != AutonomyLevel.AUTO_EXECUTE) {
            return Optional.of(Halt.forGood("not_allowed"));
        }
        if (!SendRules.look(facts, now).isEmpty()) {
            return Optional.of(Halt.forGood("not_sendable"));
        }
        Instant opens =
                SendingHours.of(hours.of(item.requestedBy(), zone), facts.lead().phone(), now)
                        .opensAt(now);
        return opens.isAfter(now) ? Optional.of(new Halt("quiet_hours", opens)) : Optional.empty();
    }
}
