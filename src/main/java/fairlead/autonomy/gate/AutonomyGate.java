package fairlead.autonomy.gate;

import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.proposal.Proposal;
import fairlead.autonomy.proposal.StatusChange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Decides what may become of a proposal. A pure function: no clock, no database, no state; nothing
/// that it is told can make a proposal go further than the level set by a person.
public final class AutonomyGate {
    /// How long an automatic mail can still be cancelled.
    public static final Duration HOLD = Duration.ofMinutes(10);

    private static final double SURE = 0.5;

    private AutonomyGate() {}

    public static Decision decide(
            Proposal proposal, Setting setting, Ledger ledger, Checks checks) {
        List<GateReason> reasons = new ArrayList<>();
        general(proposal, setting, ledger, checks, reasons);
        if (proposal instanceof EmailDraft) {
            mail(ledger, checks, reasons);
        }
        Verdict verdict = wanted(proposal, setting.allowed());
        for (GateReason reason : reasons) {
            verdict = verdict.atMost(reason.most());
        }
        Instant earliest = checks.now().plus(HOLD);
        Instant until = checks.opensAt().isAfter(earliest) ? checks.opensAt() : earliest;
        return new Decision(verdict, reasons, verdict == Verdict.HOLD ? until : null);
    }

    /// What the level alone would let happen. Only mails can be drafts.
    private static Verdict wanted(Proposal proposal, AutonomyLevel level) {
        return switch (level) {
            case OFF -> Verdict.BLOCK;
            case SUGGEST -> Verdict.SUGGEST;
            case AUTO_DRAFT -> proposal instanceof EmailDraft ? Verdict.DRAFT : Verdict.SUGGEST;
            case AUTO_EXECUTE -> Verdict.EXECUTE;
        };
    }

    private static void general(
            Proposal proposal,
            Setting setting,
            Ledger ledger,
            Checks checks,
            List<GateReason> reasons) {
        add(reasons, ledger.stopped(), GateReason.STOPPED);
        add(reasons, setting.allowed() == AutonomyLevel.OFF, GateReason.SWITCHED_OFF);
        add(reasons, !setting.applies(), GateReason.NOT_FOR_THIS_RECORD);
        add(
                reasons,
                proposal instanceof StatusChange change && change.to().isClosed(),
                GateReason.CLOSES_A_LEAD);
        Checks.Maker maker = checks.origin().maker();
        add(reasons, maker == Checks.Maker.TOOL, GateReason.FROM_A_TOOL);
        add(reasons, maker == Checks.Maker.MODEL_WITH_CHANGED_PROMPT, GateReason.PROMPT_CHANGED);
        add(reasons, isAbove(setting, checks), GateReason.ABOVE_VALUE);
        add(reasons, checks.origin().trusted() < SURE, GateReason.UNSURE);
        add(reasons, reached(ledger.today(), setting.dailyCap()), GateReason.DAILY_CAP);
        add(reasons, reached(ledger.companyToday(), ledger.companyCap()), GateReason.COMPANY_CAP);
        add(reasons, has(checks, Checks.Finding.RECORD_CHANGED), GateReason.RECORD_CHANGED);
        boolean lasting = proposal instanceof EmailDraft || proposal instanceof StatusChange;
        boolean outside = checks.origin().provenance() == Provenance.EXTERNAL;
        add(
                reasons,
                lasting && outside && maker != Checks.Maker.BUILT_IN,
                GateReason.MODEL_READ_OUTSIDE_TEXT);
    }

    private static void mail(Ledger ledger, Checks checks, List<GateReason> reasons) {
        add(reasons, has(checks, Checks.Finding.SUPPRESSED), GateReason.SUPPRESSED);
        add(reasons, has(checks, Checks.Finding.ANSWERS_A_MACHINE), GateReason.ANSWERS_A_MACHINE);
        add(reasons, reached(ledger.domainToday(), ledger.domainCap()), GateReason.DOMAIN_CAP);
        add(reasons, ledger.mailedSince(checks.now()), GateReason.MAILED_LATELY);
        add(reasons, ledger.unanswered() > 0, GateReason.NO_ANSWER_YET);
        add(
                reasons,
                ledger.unanswered() >= Ledger.LONGEST_SEQUENCE,
                GateReason.SEQUENCE_AT_ITS_END);
        add(reasons, has(checks, Checks.Finding.UNKNOWN_ADDRESS), GateReason.UNKNOWN_ADDRESS);
        add(reasons, has(checks, Checks.Finding.UNKNOWN_FACT), GateReason.UNKNOWN_FACT);
        add(reasons, has(checks, Checks.Finding.NEW_RECIPIENT), GateReason.NEW_RECIPIENT);
        add(reasons, has(checks, Checks.Finding.REPLY_TO_DIFFERS), GateReason.REPLY_TO_DIFFERS);
        add(reasons, has(checks, Checks.Finding.NO_RECIPIENT), GateReason.NO_RECIPIENT);
        add(reasons, checks.opensAt().isAfter(checks.now()), GateReason.QUIET_HOURS);
        add(reasons, true, GateReason.CAN_BE_CANCELLED);
    }

    /// Whether the larger of both amounts is above the threshold; one that nobody knows is.
    private static boolean isAbove(Setting setting, Checks checks) {
        return setting.approvalAbove() != null
                && (checks.leadWorth().isAbove(setting.approvalAbove(), setting.currency())
                        || checks.ownWorth() != null
                                && checks.ownWorth()
                                        .isAbove(setting.approvalAbove(), setting.currency()));
    }

    private static boolean reached(int count, Integer cap) {
        return cap != null && count >= cap;
    }

    private static boolean has(Checks checks, Checks.Finding finding) {
        return checks.findings().contains(finding);
    }

    private static void add(List<GateReason> reasons, boolean holds, GateReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
