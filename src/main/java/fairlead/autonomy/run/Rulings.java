package fairlead.autonomy.run;

import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.gate.AutonomyGate;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.gate.Checks.Origin;
import fairlead.autonomy.gate.Decision;
import fairlead.autonomy.gate.Ledger;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.gate.Setting;
import fairlead.autonomy.gate.Verdict;
import fairlead.autonomy.gate.Worth;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.limit.DayBook;
import fairlead.lead.Lead;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Asks the gate what may become of a proposal, with settings, ceiling, caps and stop as they stand
/// in the work that has the effect.
public final class Rulings {

    private final DayBook book;
    private final Protection protection;
    private final MailLook mails;

    public Rulings(DayBook book, Protection protection, MailLook mails) {
        this.book = book;
        this.protection = protection;
        this.mails = mails;
    }

    /// What was ruled, and under which setting.
    public record Ruling(Decision decision, Setting setting) {}

    /// Decides, and counts what is to be done: the tally is held from here to the work's end.
    public Ruling rule(Work work, UUID user, Lead lead, Proposed proposed, Instant readAt) {
        AutonomyKind kind = proposed.kind();
        Setting setting = book.setting(work, user, kind);
        boolean stopped = lead.isLeftAlone() || book.isStopped(work, user);
        boolean counted = !kind.ownColumns() && setting.level() == AutonomyLevel.AUTO_EXECUTE;
        Ledger ledger = counted ? book.ledger(work, user, kind, stopped) : uncounted(stopped);
        Optional<MailLook.Seen> mail = mails.look(work, user, proposed.proposal());
        Checks checks = checks(work, lead, proposed, readAt, mail);
        Decision decision =
                AutonomyGate.decide(
                        proposed.proposal(),
                        setting,
                        mail.map(seen -> seen.in(ledger)).orElse(ledger),
                        checks);
        if (counted && decision.verdict().compareTo(Verdict.DRAFT) > 0) {
            book.count(work, user, kind);
        }
        return new Ruling(decision, setting);
    }

    private Checks checks(
            Work work, Lead lead, Proposed proposed, Instant readAt, Optional<MailLook.Seen> mail) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        findings.addAll(proposed.findings());
        mail.ifPresent(seen -> findings.addAll(seen.findings()));
        if (proposed.suggestion() != null
                && protection.forbids(work, proposed.suggestion(), readAt)) {
            findings.add(Finding.RECORD_CHANGED);
        }
        return new Checks(
                work.now(),
                mail.map(MailLook.Seen::opensAt).orElse(work.now()),
                origin(work, lead, proposed.origin()),
                new Worth(lead.value(), lead.currency()),
                null,
                findings);
    }

    /// Whose words a lead's own texts are is asked of history: a form's stay a stranger's.
    private Origin origin(Work work, Lead lead, Origin said) {
        boolean outside = !protection.fromOutside(work, lead.id()).isEmpty();
        return outside ? new Origin(said.maker(), said.confidence(), Provenance.EXTERNAL) : said;
    }

    private static Ledger uncounted(boolean stopped) {
        return new Ledger(stopped, 0, 0, null, 0, null, null, 0);
    }
}
