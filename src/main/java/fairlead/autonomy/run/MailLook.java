package fairlead.autonomy.run;

import fairlead.action.hours.HoursStore;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.gate.Ledger;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.proposal.Proposal;
import fairlead.autonomy.send.SendFacts;
import fairlead.autonomy.send.SendRules;
import fairlead.autonomy.send.SendStore;
import fairlead.autonomy.send.SendingHours;
import fairlead.autonomy.send.Sequence;
import fairlead.storage.Work;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Looks at a proposed mail in the work that rules on it: to whom it would go, what speaks against
/// that, and when it could.
public final class MailLook {

    private final SendStore sends;
    private final HoursStore hours;
    private final AutonomyStore autonomy;
    private final ZoneId zone;

    /// `zone` is where whoever sends has their clock.
    public MailLook(SendStore sends, HoursStore hours, AutonomyStore autonomy, ZoneId zone) {
        this.sends = sends;
        this.hours = hours;
        this.autonomy = autonomy;
        this.zone = zone;
    }

    /// What was seen of a mail.
    public record Seen(SendFacts facts, Set<Finding> findings, Instant opensAt, Integer domainCap) {

        Ledger in(Ledger ledger) {
            Sequence sequence = facts.sequence();
            return new Ledger(
                    ledger.stopped(),
                    ledger.today(),
                    ledger.companyToday(),
                    ledger.companyCap(),
                    sequence.domainToday(),
                    domainCap,
                    sequence.lastAutomatic(),
                    sequence.unanswered());
        }
    }

    /// Empty where it is no mail.
    public Optional<Seen> look(Work work, UUID user, Proposal proposal) {
        return proposal instanceof EmailDraft mail
                ? Optional.of(look(work, user, mail))
                : Optional.empty();
    }

    private Seen look(Work work, UUID user, EmailDraft mail) {
        SendFacts facts = sends.read(work, mail.lead(), mail.thread());
        Instant opens =
                SendingHours.of(hours.of(work, user, zone), facts.lead().phone(), work.now())
                        .opensAt(work.now());
        return new Seen(facts, SendRules.look(facts, work.now()), opens, autonomy.domainCap(work));
    }
}
