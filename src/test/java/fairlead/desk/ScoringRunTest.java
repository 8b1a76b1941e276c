package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.reading.QuarantineService;
import fairlead.autonomy.reading.QuarantineStore;
import fairlead.autonomy.run.Receipt;
import fairlead.intelligence.Explanation;
import fairlead.intelligence.LeadIntelligence;
import fairlead.intelligence.ScoreStore;
import fairlead.lead.Closing;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.storage.Actor;
import fairlead.storage.Source;
import fairlead.storage.TestEngine;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/// The scorer over a real workspace: from whom it learns, what it writes, and what comes back.
class ScoringRunTest {

    private static final Instant YEAR_AGO = AgentsAtWork.NOW.minus(Duration.ofDays(365));

    @TempDir private Path folder;
    private final SetClock clock = new SetClock(AgentsAtWork.NOW);
    private AgentsAtWork work;

    @BeforeEach
    void open() {
        work = new AgentsAtWork(TestEngine.H2, folder, clock);
    }

    @AfterEach
    void close() {
        work.close();
    }

    private Receipt score() {
        return work.crew.pass(AgentType.LEAD_SCORER, "test", () -> true);
    }

    /// Referrals are won three times of four, all others once in four.
    private void history(int deals) {
        WorkOrder order = WorkOrder.by(work.me, "test");
        for (int deal = 0; deal < deals; deal++) {
            LeadSource source = deal % 2 == 0 ? LeadSource.REFERRAL : LeadSource.WEBSITE;
            boolean won = source == LeadSource.REFERRAL ? deal % 8 != 0 : deal % 8 == 1;
            closed(order, source, won, YEAR_AGO.plus(Duration.ofDays(deal)));
        }
    }

    private void closed(WorkOrder order, LeadSource source, boolean won, Instant born) {
        Lead lead = new Lead("Old", null, source, born);
        Closing why = won ? Closing.NONE : Closing.lost("price");
        lead.moveTo(
                won ? LeadStatus.CLOSED_WON : LeadStatus.CLOSED_LOST,
                why,
                born.plus(Duration.ofDays(20)));
        clock.set(born);
        work.database.write(
                order,
                w -> {
                    w.add(lead);
                    return null;
                });
        clock.set(AgentsAtWork.NOW);
    }

    private UUID open(LeadSource source) {
        Lead lead = new Lead("New", null, source, AgentsAtWork.NOW.minus(Duration.ofDays(1)));
        work.add(lead);
        return lead.id();
    }

    private LeadIntelligence of(UUID lead) {
        return work.all(LeadIntelligence.class).stream()
                .filter(row -> row.leadId().equals(lead))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutHistoryItSaysSo() {
        UUID lead = open(LeadSource.WEBSITE);

        score();

        assertThat(of(lead).explanation().basis()).isEqualTo("not_enough_history");
    }

    @Test
    void onePassIsOneRunAndItsReasonsAddUp() {
        history(120);
        UUID lead = open(LeadSource.REFERRAL);
        UUID other = open(LeadSource.WEBSITE);

        Receipt receipt = score();

        assertThat(receipt.done()).isEqualTo(2);
        assertThat(work.runs()).hasSize(1);
        Explanation why = of(lead).explanation();
        double logit =
                why.base()
                        + why.shares().stream().mapToDouble(Explanation.Share::weight).sum()
                        + why.rest();
        assertThat(1 / (1 + Math.exp(-logit))).isCloseTo(why.p(), within(1e-9));
        assertThat(why.deals()).isEqualTo(120);
        assertThat(why.basis()).isEqualTo("enough");
        assertThat(why.p()).isGreaterThan(of(other).explanation().p() + 0.2);
    }

    @Test
    void whatHasNotChangedIsNotWrittenAgain() {
        history(120);
        open(LeadSource.REFERRAL);
        score();

        assertThat(score().done()).isZero();
    }

    @Test
    void aWholePassComesBack() {
        history(60);
        UUID lead = open(LeadSource.REFERRAL);
        Receipt receipt = score();

        work.undo.undo(work.me, receipt.run(), () -> true);

        assertThat(new ScoreStore(work.database).ofLead(lead)).isEmpty();
    }

    /// Defence 28: ends that a form or an import wrote teach nothing.
    @Test
    void defence28_wonLeadsThatNobodyClosedMoveNoScore() {
        history(120);
        UUID lead = open(LeadSource.REFERRAL);
        score();
        double before = of(lead).explanation().p();
        WorkOrder form = WorkOrder.by(new Actor(Actor.Type.EXTERNAL, null), "form");
        WorkOrder list = WorkOrder.by(work.me, "import").from(Source.IMPORT);
        for (int fake = 0; fake < 100; fake++) {
            Instant born = AgentsAtWork.NOW.minus(Duration.ofDays(100 - fake % 50));
            closed(form, LeadSource.WEBSITE, true, born);
            closed(list, LeadSource.WEBSITE, true, born);
        }

        score();

        assertThat(of(lead).explanation().p()).isEqualTo(before);
        AgentLog run =
                work.runs().stream()
                        .filter(one -> one.input().path("not_learned_from").asInt() == 200)
                        .findFirst()
                        .orElseThrow();
        assertThat(run.input().path("deals").asInt()).isEqualTo(120);
    }

    @Test
    void defence28_anImportTeachesOnceSomebodyHasConfirmedIt() {
        history(60);
        open(LeadSource.REFERRAL);
        UUID batch = UUID.randomUUID();
        WorkOrder list = WorkOrder.by(work.me, "import").from(Source.IMPORT).in(batch);
        for (int brought = 0; brought < 20; brought++) {
            closed(list, LeadSource.WEBSITE, true, YEAR_AGO.plus(Duration.ofDays(brought)));
        }
        QuarantineStore quarantine = new QuarantineStore(work.database);
        assertThat(quarantine.waiting())
                .extracting(QuarantineStore.Waiting::won)
                .containsExactly(20);
        score();
        assertThat(deals()).isEqualTo(60);

        new QuarantineService(work.database, quarantine).confirm(work.me, batch);
        score();

        assertThat(deals()).isEqualTo(80);
        assertThat(quarantine.waiting()).isEmpty();
    }

    @Test
    void defence28_oneSourceMovesTheProbabilityOfAnotherByAPointOrTwoOnly() {
        history(120);
        UUID lead = open(LeadSource.REFERRAL);
        score();
        double before = of(lead).explanation().p();
        WorkOrder person = WorkOrder.by(work.me, "test");
        for (int won = 0; won < 30; won++) {
            closed(person, LeadSource.EVENT, true, AgentsAtWork.NOW.minus(Duration.ofDays(80)));
        }

        score();

        assertThat(of(lead).explanation().p()).isCloseTo(before, within(0.05));
    }

    /// Of how many deals the newest run learned.
    private int deals() {
        return work.runs().stream()
                .max(Comparator.comparing(AgentLog::chainNo))
                .orElseThrow()
                .input()
                .path("deals")
                .asInt();
    }

    @Test
    void aPassThatIsCancelledSaysSo() {
        history(60);
        open(LeadSource.REFERRAL);
        int[] asked = {0};

        work.crew.pass(AgentType.LEAD_SCORER, "test", () -> asked[0]++ < 2);

        assertThat(work.runs().getFirst().status().label()).isEqualTo("cancelled");
        assertThat(work.all(LeadIntelligence.class)).isEmpty();
    }
}
