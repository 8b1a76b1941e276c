package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.sync.review.Choice;
import fairlead.sync.review.ConflictRow;
import fairlead.sync.review.ParkedWork;
import fairlead.sync.review.ReviewService;
import fairlead.sync.review.ReviewStore;
import fairlead.sync.review.SentWork;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What a person decides after a sync, on two laptops and a real server.
class ReviewTest {

    @TempDir Path folder;

    private TestServer server;
    private TestLaptop ann;
    private TestLaptop bob;
    private UUID lead;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        ann = new TestLaptop(folder, server::connect, server.person("ann"));
        bob = new TestLaptop(folder, server::connect, server.person("bob"));
        ann.sync();
        bob.sync();
        lead = ann.lead("Acme");
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
    void aFieldInDisputeShowsThreeValuesAndWhoWroteTheirs() throws SQLException {
        ConflictRow conflict = dispute();

        assertThat(store(bob).conflictsOf(lead)).containsExactly(conflict);
        assertThat(store(bob).conflictsOf(UUID.randomUUID())).isEmpty();
        assertThat(conflict.spot().field()).isEqualTo("company");
        assertThat(conflict.spot().leadName()).isEqualTo("Acme");
        assertThat(conflict.base().isNull()).isTrue();
        assertThat(conflict.theirs().asText()).isEqualTo("Theirs");
        assertThat(conflict.myValue().asText()).isEqualTo("Mine");
        assertThat(conflict.theirsBy().orElseThrow().actorId()).isEqualTo(ann.me.id());
    }

    @Test
    void mineIsPutOnTopOfTheirsAndEverybodySeesIt() throws SQLException {
        ConflictRow conflict = dispute();

        review(bob).keepMine(bob.me, List.of(conflict));
        bob.sync();
        ann.sync();

        assertThat(ann.value(lead, "company")).isEqualTo("Mine");
        assertThat(bob.laptop.conflicts()).isZero();
        assertThat(server.one("select count(*) from sync.parked where resolved_at is null"))
                .isEqualTo("0");
    }

    @Test
    void whatWasChosenCanBeTakenBackAndIsAskedAgain() throws SQLException {
        Choice choice = review(bob).keepMine(bob.me, List.of(dispute()));

        review(bob).undo(bob.me, choice);
        bob.sync();

        assertThat(bob.value(lead, "company")).isEqualTo("Theirs");
        assertThat(bob.laptop.conflicts()).isOne();
        assertThat(server.one("select count(*) from sync.parked where resolved_at is null"))
                .isEqualTo("1");
    }

    @Test
    void theirsStandsWithoutAnotherChange() throws SQLException {
        Choice choice = review(bob).keepTheirs(List.of(dispute()));

        assertThat(bob.laptop.conflicts()).isZero();
        assertThat(bob.sync().pushed()).isZero();
        assertThat(bob.value(lead, "company")).isEqualTo("Theirs");

        review(bob).undo(bob.me, choice);
        assertThat(bob.laptop.conflicts()).isOne();
    }

    @Test
    void aWorkOnADeletedLeadIsDoneAgainAndBringsTheLeadBack() throws SQLException {
        ParkedWork parked = parked();

        assertThat(parked.about().reason()).isEqualTo("DELETED");
        assertThat(parked.about().leadName()).isEqualTo("Acme");
        assertThat(parked.canComeBack()).isTrue();
        review(bob).again(bob.me, parked);
        SyncReport sent = bob.sync();
        ann.sync();

        assertThat(sent.parked()).isZero();
        assertThat(ann.value(lead, "deleted_at")).isNull();
        assertThat(ann.value(lead, "company")).isEqualTo("Mine");
        assertThat(bob.laptop.openParked()).isZero();
    }

    @Test
    void aDiscardedWorkIsGoneFromTheListUntilThatIsTakenBack() throws SQLException {
        ParkedWork parked = parked();

        Choice choice = review(bob).discard(parked);
        assertThat(store(bob).parked()).isEmpty();
        assertThat(bob.laptop.openParked()).isZero();

        review(bob).undo(bob.me, choice);
        assertThat(store(bob).parked()).extracting(ParkedWork::tx).containsExactly(parked.tx());
    }

    @Test
    void whatWaitsAndWhatWasSentIsListedByLead() throws SQLException {
        assertThat(store(ann).sent(5)).extracting(SentWork::leadName).containsExactly("Acme");
        ann.edit(lead, LeadField.COMPANY, "Acme Ltd");

        assertThat(store(ann).pending()).hasSize(1);
        assertThat(store(ann).pending().getFirst().lead()).isEqualTo(lead);
        assertThat(store(ann).pending().getFirst().changes()).isPositive();
        assertThat(store(ann).sent(5).getFirst().kind()).isEqualTo("lead.create");
    }

    /// Both wrote into the same field; ann came home first.
    private ConflictRow dispute() throws SQLException {
        ann.edit(lead, LeadField.COMPANY, "Theirs");
        bob.edit(lead, LeadField.COMPANY, "Mine");
        ann.sync();
        bob.sync();
        List<ConflictRow> conflicts = store(bob).conflicts();
        assertThat(conflicts).hasSize(1);
        return conflicts.getFirst();
    }

    /// Ann deleted what bob changed.
    private ParkedWork parked() throws SQLException {
        ann.leads.delete(ann.me, List.of(lead));
        bob.edit(lead, LeadField.COMPANY, "Mine");
        ann.sync();
        bob.sync();
        List<ParkedWork> parked = store(bob).parked();
        assertThat(parked).hasSize(1);
        return parked.getFirst();
    }

    private static ReviewStore store(TestLaptop laptop) {
        return new ReviewStore(laptop.database, TestLaptop.TABLES);
    }

    private static ReviewService review(TestLaptop laptop) {
        return new ReviewService(laptop.database, laptop.undo);
    }
}
