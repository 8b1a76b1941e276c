package fairlead.autonomy.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionType;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.gate.Checks.Origin;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.proposal.MeetingSummary;
import fairlead.autonomy.proposal.NextAction;
import fairlead.autonomy.proposal.Proposal;
import fairlead.autonomy.proposal.StatusChange;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Defences 10 to 13 and 16 to 18: the whole table of the gate.
class AutonomyGateTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final Proposal MAIL = new EmailDraft(ID, ID, "Hello", "Text", null, List.of());
    private static final Proposal TASK =
            new NextAction(ID, ActionType.FOLLOW_UP, "rule", NOW, 0.9, List.of());
    private static final Proposal SUMMARY = new MeetingSummary(ID, List.of(), List.of(), List.of());
    private static final Proposal ICE = status(LeadStatus.ON_ICE);
    private static final List<Proposal> ALL = List.of(MAIL, TASK, SUMMARY, ICE);
    private static final Worth TEN = new Worth(BigDecimal.TEN, "EUR");

    @Test
    void theLevelAloneDecidesWhereNothingSpeaksAgainst() {
        for (Proposal proposal : ALL) {
            boolean mail = proposal == MAIL;
            assertThat(at(AutonomyLevel.OFF, proposal)).isEqualTo(Verdict.BLOCK);
            assertThat(at(AutonomyLevel.SUGGEST, proposal)).isEqualTo(Verdict.SUGGEST);
            assertThat(at(AutonomyLevel.AUTO_DRAFT, proposal))
                    .isEqualTo(mail ? Verdict.DRAFT : Verdict.SUGGEST);
            assertThat(at(AutonomyLevel.AUTO_EXECUTE, proposal))
                    .isEqualTo(mail ? Verdict.HOLD : Verdict.EXECUTE);
        }
    }

    @Test
    void defence11_aNewUserGetsSuggestions() {
        for (Proposal proposal : ALL) {
            assertThat(
                            AutonomyGate.decide(
                                            proposal,
                                            Setting.usual("EUR"),
                                            Ledger.empty(),
                                            checks(Maker.BUILT_IN, 1, Provenance.OWN))
                                    .verdict())
                    .isEqualTo(Verdict.SUGGEST);
        }
    }

    @Test
    void defence11_theWholeTable() {
        int cells = 0;
        for (AutonomyLevel level : AutonomyLevel.values()) {
            for (AutonomyLevel ceiling : AutonomyLevel.values()) {
                for (Proposal proposal : ALL) {
                    for (Integer cap : new Integer[] {null, 0, 1}) {
                        for (Worth worth :
                                List.of(
                                        TEN,
                                        new Worth(null, "EUR"),
                                        new Worth(BigDecimal.ONE, "USD"))) {
                            for (Provenance provenance : Provenance.values()) {
                                for (Maker maker : Maker.values()) {
                                    cells +=
                                            cell(
                                                    level,
                                                    ceiling,
                                                    proposal,
                                                    cap,
                                                    worth,
                                                    provenance,
                                                    maker);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(cells).isEqualTo(4 * 4 * 4 * 3 * 3 * 3 * 4);
    }

    private static int cell(
            AutonomyLevel level,
            AutonomyLevel ceiling,
            Proposal proposal,
            Integer cap,
            Worth worth,
            Provenance provenance,
            Maker maker) {
        Setting setting = new Setting(level, ceiling, cap, BigDecimal.TEN, "EUR", true);
        Checks checks =
                new Checks(NOW, NOW, new Origin(maker, 1, provenance), worth, null, Set.of());
        Verdict verdict = AutonomyGate.decide(proposal, setting, Ledger.empty(), checks).verdict();
        boolean off = level == AutonomyLevel.OFF || ceiling == AutonomyLevel.OFF;
        boolean asks =
                level == AutonomyLevel.SUGGEST
                        || ceiling == AutonomyLevel.SUGGEST
                        || cap != null && cap == 0
                        || worth != TEN
                        || maker == Maker.TOOL
                        || maker == Maker.MODEL_WITH_CHANGED_PROMPT;
        boolean drafts = level == AutonomyLevel.AUTO_DRAFT || ceiling == AutonomyLevel.AUTO_DRAFT;
        boolean readOutside =
                provenance == Provenance.EXTERNAL
                        && maker != Maker.BUILT_IN
                        && (proposal == MAIL || proposal == ICE);
        Verdict expected =
                off
                        ? Verdict.BLOCK
                        : asks
                                ? Verdict.SUGGEST
                                : drafts
                                        ? proposal == MAIL ? Verdict.DRAFT : Verdict.SUGGEST
                                        : readOutside
                                                ? Verdict.DRAFT
                                                : proposal == MAIL ? Verdict.HOLD : Verdict.EXECUTE;
        assertThat(verdict)
                .as("%s %s %s %s %s %s %s", level, ceiling, proposal, cap, worth, provenance, maker)
                .isEqualTo(expected);
        return 1;
    }

    @ParameterizedTest
    @CsvSource({
        "10, EUR, EXECUTE",
        "10.00, EUR, EXECUTE",
        "10.01, EUR, SUGGEST",
        "1, USD, SUGGEST",
        ", EUR, SUGGEST",
        "1,, SUGGEST"
    })
    void defence12_approvalIsAskedAboveAValueAndWhereItCannotBeCompared(
            BigDecimal amount, String currency, Verdict expected) {
        Setting setting =
                new Setting(
                        AutonomyLevel.AUTO_EXECUTE,
                        AutonomyLevel.AUTO_EXECUTE,
                        null,
                        BigDecimal.TEN,
                        "EUR",
                        true);
        Origin origin = new Origin(Maker.BUILT_IN, 1, Provenance.OWN);
        Worth worth = new Worth(amount, currency);

        assertThat(decide(TASK, setting, new Checks(NOW, NOW, origin, worth, null, Set.of())))
                .isEqualTo(expected);
        assertThat(decide(TASK, setting, new Checks(NOW, NOW, origin, TEN, worth, Set.of())))
                .isEqualTo(expected);
    }

    @Test
    void closingALeadIsNeverMoreThanASuggestion() {
        for (LeadStatus to : LeadStatus.values()) {
            assertThat(at(AutonomyLevel.AUTO_EXECUTE, status(to)))
                    .isEqualTo(to.isClosed() ? Verdict.SUGGEST : Verdict.EXECUTE);
        }
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void noFindingLetsAMailGoOut(Finding finding) {
        Verdict verdict = mail(Ledger.empty(), NOW, finding).verdict();

        boolean never = finding == Finding.SUPPRESSED || finding == Finding.ANSWERS_A_MACHINE;
        assertThat(verdict).isEqualTo(never ? Verdict.BLOCK : Verdict.DRAFT);
    }

    @Test
    void defence13_capsAreReachedAtTheirNumber() {
        assertThat(mail(new Ledger(false, 4, 0, null, 0, null, null, 0), NOW).verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(mail(new Ledger(false, 5, 0, null, 0, null, null, 0), NOW).verdict())
                .isEqualTo(Verdict.SUGGEST);
        assertThat(mail(new Ledger(false, 0, 7, 8, 0, null, null, 0), NOW).verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(mail(new Ledger(false, 0, 8, 8, 0, null, null, 0), NOW).verdict())
                .isEqualTo(Verdict.SUGGEST);
        assertThat(mail(new Ledger(false, 0, 0, null, 2, 2, null, 0), NOW).verdict())
                .isEqualTo(Verdict.DRAFT);
        assertThat(mail(new Ledger(true, 0, 0, null, 0, null, null, 0), NOW).verdict())
                .isEqualTo(Verdict.BLOCK);
    }

    @Test
    void aLeadGetsOneAutomaticMailInThreeDaysAndNoneWithoutAnAnswer() {
        Instant lately = NOW.minus(Duration.ofDays(3)).plusSeconds(1);
        Instant before = NOW.minus(Duration.ofDays(3));

        assertThat(mail(new Ledger(false, 0, 0, null, 0, null, lately, 0), NOW).reasons())
                .contains(GateReason.MAILED_LATELY);
        assertThat(mail(new Ledger(false, 0, 0, null, 0, null, before, 0), NOW).verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(mail(new Ledger(false, 0, 0, null, 0, null, before, 1), NOW).verdict())
                .isEqualTo(Verdict.DRAFT);
        assertThat(mail(new Ledger(false, 0, 0, null, 0, null, before, 3), NOW).reasons())
                .contains(GateReason.SEQUENCE_AT_ITS_END);
    }

    @Test
    void defence14_aMailIsHeldTenMinutesOrUntilQuietHoursEnd() {
        assertThat(mail(Ledger.empty(), NOW).until()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        Instant opens = NOW.plus(Duration.ofHours(20));
        assertThat(mail(Ledger.empty(), opens).until()).isEqualTo(opens);
        assertThat(mail(Ledger.empty(), opens).reasons()).contains(GateReason.QUIET_HOURS);
    }

    @Test
    void certaintyIsClippedAndAModelsOwnIsNotTrustedAboveNineTenths() {
        assertThat(new Origin(Maker.MODEL, 7, Provenance.OWN).trusted()).isEqualTo(0.9);
        assertThat(new Origin(Maker.BUILT_IN, 7, Provenance.OWN).trusted()).isEqualTo(1);
        assertThat(new Origin(Maker.MODEL, -1, Provenance.OWN).trusted()).isZero();
        assertThat(new Origin(Maker.MODEL, Double.NaN, Provenance.OWN).trusted()).isZero();
        assertThat(decide(TASK, all(), checks(Maker.BUILT_IN, 0.49, Provenance.OWN)))
                .isEqualTo(Verdict.SUGGEST);
        assertThat(decide(TASK, all(), checks(Maker.BUILT_IN, 0.5, Provenance.OWN)))
                .isEqualTo(Verdict.EXECUTE);
    }

    @Test
    void moreThatSpeaksAgainstNeverLetsAProposalGoFurther() {
        List<Finding> findings = List.of(Finding.values());
        for (int bits = 0; bits < 1 << findings.size(); bits++) {
            EnumSet<Finding> some = EnumSet.noneOf(Finding.class);
            for (Finding finding : findings) {
                if ((bits >>> finding.ordinal() & 1) == 1) {
                    some.add(finding);
                }
            }
            Verdict verdict = mail(Ledger.empty(), NOW, some.toArray(Finding[]::new)).verdict();
            for (Finding more : findings) {
                List<Finding> plus = new ArrayList<>(some);
                plus.add(more);
                assertThat(mail(Ledger.empty(), NOW, plus.toArray(Finding[]::new)).verdict())
                        .isLessThanOrEqualTo(verdict);
            }
        }
    }

    private static Verdict at(AutonomyLevel level, Proposal proposal) {
        Setting setting = new Setting(level, AutonomyLevel.AUTO_EXECUTE, null, null, "EUR", true);
        return decide(proposal, setting, checks(Maker.BUILT_IN, 1, Provenance.OWN));
    }

    private static Setting all() {
        return new Setting(
                AutonomyLevel.AUTO_EXECUTE, AutonomyLevel.AUTO_EXECUTE, 5, null, "EUR", true);
    }

    private static Checks checks(Maker maker, double confidence, Provenance provenance) {
        return new Checks(NOW, NOW, new Origin(maker, confidence, provenance), TEN, null, Set.of());
    }

    private static Verdict decide(Proposal proposal, Setting setting, Checks checks) {
        return AutonomyGate.decide(proposal, setting, Ledger.empty(), checks).verdict();
    }

    private static Decision mail(Ledger ledger, Instant opensAt, Finding... findings) {
        Origin origin = new Origin(Maker.BUILT_IN, 1, Provenance.TEAM);
        return AutonomyGate.decide(
                MAIL,
                all(),
                ledger,
                new Checks(
                        NOW,
                        opensAt,
                        origin,
                        TEN,
                        null,
                        Set.of(
                                findings.length == 0
                                        ? new Finding[0]
                                        : EnumSet.copyOf(List.of(findings))
                                                .toArray(Finding[]::new))));
    }

    private static Proposal status(LeadStatus to) {
        return new StatusChange(ID, LeadStatus.ACTIVE, to, "rule", 0.9, List.of());
    }
}
