package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.Soak;
import fairlead.action.ActionType;
import fairlead.action.PlanAction;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Two people with their laptops and one real server.
class SyncScenarioTest {

    @TempDir Path folder;

    private TestServer server;
    private Line anns = () -> server.connect();
    private TestLaptop ann;
    private TestLaptop bob;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        UUID a = server.person("ann");
        UUID b = server.person("bob");
        ann = new TestLaptop(folder, () -> anns.open(), a);
        bob = new TestLaptop(folder, server::connect, b);
        ann.sync();
        bob.sync();
    }

    @AfterEach
    void close() throws SQLException {
        ann.close();
        bob.close();
        server.close();
    }

    @Test
    void whatOneMakesTheOtherSees() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.note(lead, "Met at the fair");

        SyncReport sent = ann.sync();
        bob.sync();

        assertThat(sent.waiting()).isZero();
        assertThat(sent.parked()).isZero();
        assertThat(bob.value(lead, "name")).isEqualTo("Acme");
        assertThat(bob.one("select count(*) from lead_timeline where event_type = 'note_added'"))
                .isEqualTo("1");
        assertSame();
    }

    @Test
    void differentFieldsBothStandAndTheSameFieldAsks() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.sync();
        bob.sync();
        ann.edit(lead, LeadField.PHONE, "111");
        ann.edit(lead, LeadField.COMPANY, "Acme Ltd");
        bob.edit(lead, LeadField.COMPANY, "Acme Inc");
        bob.edit(lead, LeadField.WEBSITE, "acme.test");

        ann.sync();
        SyncReport late = bob.sync();
        ann.sync();

        assertThat(late.conflicts()).isOne();
        assertThat(ann.value(lead, "company")).isEqualTo("Acme Ltd");
        assertThat(ann.value(lead, "website")).isEqualTo("acme.test");
        assertThat(bob.one("select mine from sync_conflict")).contains("Acme Inc");
        assertThat(server.one("select op::text from sync.parked")).contains("Acme Inc");
        assertSame();
    }

    @Test
    void whatWasParkedDoesNotStayVisible() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.sync();
        bob.sync();
        ann.edit(lead, LeadField.COMPANY, "A");
        bob.edit(lead, LeadField.COMPANY, "B");
        ann.sync();
        bob.sync();
        ann.sync();

        assertThat(bob.value(lead, "company")).isEqualTo("A");
        assertSame();
    }

    @Test
    void aDeletedLeadTakesNoNewWorkAndTheWorkIsKept() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.sync();
        bob.sync();
        ann.leads.delete(ann.me, java.util.List.of(lead));
        bob.note(lead, "Still alive?");

        ann.sync();
        SyncReport late = bob.sync();

        assertThat(late.parked()).isPositive();
        assertThat(server.list("select op::text from sync.parked"))
                .anyMatch(op -> op.contains("Still"));
        assertSame();
    }

    @Test
    void aDeletionOfWhatSomebodyChangedWaits() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.sync();
        bob.sync();
        ann.edit(lead, LeadField.COMPANY, "Changed");
        bob.leads.delete(bob.me, java.util.List.of(lead));

        ann.sync();
        assertThat(bob.sync().parked()).isPositive();

        assertThat(server.one("select deleted_at from leads")).isNull();
        assertThat(bob.one("select last_error from sync_outbox where state = 'PARKED'"))
                .contains("CHANGED");
        assertSame();
    }

    @Test
    void aLeadMadeEditedAndDeletedOfflineIsOneStory() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.edit(lead, LeadField.COMPANY, "Acme Ltd");
        ann.move(lead, LeadStatus.ACTIVE);
        ann.leads.delete(ann.me, java.util.List.of(lead));

        SyncReport report = ann.sync();
        bob.sync();

        assertThat(report.parked()).isZero();
        assertThat(server.one("select deleted_at is not null from leads")).isEqualTo("t");
        assertSame();
    }

    @Test
    void theSameTagMadeTwiceIsOneTag() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.sync();
        bob.sync();
        ann.tags.add(ann.me, lead, "Key account");
        bob.tags.add(bob.me, lead, "KEY ACCOUNT");
        UUID other = bob.lead("Bolt");
        bob.tags.add(bob.me, other, "Key account");

        ann.sync();
        SyncReport late = bob.sync();
        ann.sync();

        assertThat(late.parked()).isZero();
        assertThat(server.one("select count(*) from tags")).isEqualTo("1");
        assertThat(server.one("select count(*) from lead_tags")).isEqualTo("2");
        assertSame();
    }

    @Test
    void whatSomebodyIsJustChangingOnTheSameThingIsWaitedFor() throws Exception {
        UUID lead = ann.lead("Acme");
        ann.sync();
        ann.visits.view(ann.me, lead);
        server.run(
                "insert into lead_visits (user_id, lead_id, viewed_at) select '%s', id, '2020-01-01' from leads"
                        .formatted(ann.me.id()));
        try (ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();
                Connection other = server.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update lead_visits set viewed_at = '2999-01-01'");
            Future<SyncReport> sync = worker.submit(ann::sync);
            while (!sync.isDone() && !server.isWaitedFor()) {
                Thread.onSpinWait();
            }
            other.commit();
            sync.get();
        }

        assertThat(server.one("select viewed_at >= '2999-01-01' from lead_visits")).isEqualTo("t");
        ann.sync();
        bob.sync();
        assertSame();
    }

    @Test
    void anActionThatOneCompletedAndTheOtherDismissedIsCompleted() throws SQLException {
        UUID lead = ann.lead("Acme");
        UUID action =
                ann.actions
                        .plan(
                                ann.me,
                                new PlanAction(lead, ActionType.FOLLOW_UP, "Call", null, null))
                        .result();
        ann.sync();
        bob.sync();
        ann.actions.dismiss(ann.me, action, "no");
        bob.actions.complete(bob.me, action, "done", null);

        ann.sync();
        bob.sync();
        ann.sync();

        assertThat(server.one("select status from lead_actions")).isEqualTo("completed");
        assertSame();
    }

    @Test
    void anUndoMadeOfflineIsUndoneOnTheServer() throws SQLException {
        UUID lead = ann.lead("Acme");
        UUID action =
                ann.actions
                        .plan(
                                ann.me,
                                new PlanAction(lead, ActionType.FOLLOW_UP, "Call", null, null))
                        .result();
        UUID done = ann.actions.complete(ann.me, action, "done", null).workId();
        ann.sync();
        ann.undo.undo(ann.me, done);

        assertThat(ann.sync().parked()).isZero();

        assertThat(server.one("select status from lead_actions")).isEqualTo("approved");
        bob.sync();
        assertSame();
    }

    @Test
    void oneBadRecordDoesNotHoldUpTheRest() throws SQLException {
        UUID good = ann.lead("Good");
        ann.leads.edit(ann.me, EditLeads.one(good, LeadField.OWNER, UUID.randomUUID()));
        UUID after = ann.lead("After");

        SyncReport report = ann.sync();

        assertThat(report.waiting()).isZero();
        assertThat(report.parked()).isPositive();
        assertThat(server.list("select name from leads order by name"))
                .containsExactly("After", "Good");
        assertThat(ann.value(after, "name")).isEqualTo("After");
        bob.sync();
        assertSame();
    }

    @Test
    void whoeverGivesUpAtTheFirstRefusalSendsNothing() throws SQLException {
        NaiveLine naive = NaiveLine.givingUp(anns);
        ann.lead("Good");
        ann.leads.edit(ann.me, EditLeads.one(ann.lead("Bad"), LeadField.OWNER, UUID.randomUUID()));
        anns = naive;

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(ann::sync).hasMessageContaining("naive");
        }

        naive.assertUsed();
        assertThat(server.list("select name from leads")).as("the control must fail").isEmpty();
        Soak.control("G14", "one bad record among others", "no savepoint: nothing is ever sent");
    }

    @Test
    void aLeadThatIsPurgedLeavesEveryLaptopWithAllThatHangsOnIt() throws SQLException {
        UUID lead = ann.lead("Acme");
        ann.note(lead, "one");
        ann.sync();
        bob.sync();

        server.run("delete from leads");
        bob.sync();

        assertThat(bob.one("select count(*) from leads")).isEqualTo("0");
        assertThat(bob.one("select count(*) from lead_timeline")).isEqualTo("0");
    }

    private void assertSame() throws SQLException {
        for (TestLaptop laptop : java.util.List.of(ann, bob)) {
            for (SyncTable table : TestLaptop.TABLES.all()) {
                assertThat(laptop.rows(table)).as(table.name()).isEqualTo(server.rows(table));
            }
        }
    }
}
