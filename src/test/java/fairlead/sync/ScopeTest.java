package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.sync.rows.Scope;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Which leads lie on a laptop: what falls out goes, what comes in is loaded, unsent work stays.
class ScopeTest {

    @TempDir Path folder;

    private TestServer server;
    private UUID annId;
    private TestLaptop ann;
    private TestLaptop bob;
    private UUID open;
    private UUID closed;
    private UUID mine;

    @BeforeEach
    void begin() throws SQLException {
        server = new TestServer();
        annId = server.person("ann");
        ann = new TestLaptop(folder, server::connect, annId);
        bob = new TestLaptop(folder, server::connect, server.person("bob"));
        bob.sync();
        open = bob.lead("Open");
        closed = bob.lead("Closed");
        mine = bob.lead("Mine");
        bob.note(closed, "a word");
        bob.note(open, "a word");
        bob.sync();
        server.run(close(closed, "now()"), close(mine, "now() - interval '100 days'"));
        server.run("update leads set assigned_to = '%s' where id = '%s'".formatted(annId, mine));
        ann.sync();
    }

    @AfterEach
    void end() throws SQLException {
        ann.close();
        bob.close();
        server.close();
    }

    @Test
    void whatFallsOutLeavesWithAllThatHangsOnItAndComesBackWhenItIsWanted() throws SQLException {
        assertThat(leads()).containsExactlyInAnyOrder("Open", "Closed", "Mine");

        narrow();
        assertThat(leads()).containsExactlyInAnyOrder("Open", "Mine");
        assertThat(timeline(closed)).isEqualTo("0");

        ann.sync.keep(Scope.ALL);
        ann.sync();
        assertThat(leads()).containsExactlyInAnyOrder("Open", "Closed", "Mine");
        assertThat(timeline(closed)).isNotEqualTo("0");
    }

    @Test
    void unsentWorkOnALeadThatFallsOutStaysAndIsSent() throws SQLException {
        ann.edit(closed, LeadField.COMPANY, "Acme");
        ann.sync.keep(new Scope(true, annId));
        assertThat(leads()).contains("Closed");

        ann.sync();

        assertThat(server.one("select company from leads where id = '" + closed + "'"))
                .isEqualTo("Acme");
        assertThat(ann.one("select count(*) from sync_outbox where state = 'PENDING'"))
                .isEqualTo("0");
    }

    @Test
    void aQuestionKeepsItsLeadHereUntilItIsAnswered() throws SQLException {
        ann.edit(closed, LeadField.COMPANY, "Mine");
        server.run("update leads set company = 'Theirs' where id = '%s'".formatted(closed));

        narrow();
        assertThat(leads()).contains("Closed");

        ann.database.receive(
                connection -> {
                    connection
                            .createStatement()
                            .execute("update sync_conflict set state = 'THEIRS'");
                    connection.createStatement().execute("update sync_outbox set state = 'ACKED'");
                    return new fairlead.storage.Received<>(null, List.of());
                });
        ann.laptop.prune();
        assertThat(leads()).doesNotContain("Closed");
    }

    @Test
    void whatOthersCloseOpenStarAndGiveMeComesAndGoesWithTheNextSync() throws SQLException {
        narrow();

        server.run(close(open, "now()"));
        ann.sync();
        assertThat(leads()).containsExactly("Mine");

        server.run(
                "insert into lead_visits (user_id, lead_id, starred) values ('%s', '%s', true)"
                        .formatted(annId, closed));
        ann.sync();
        assertThat(leads()).containsExactlyInAnyOrder("Mine", "Closed");
        assertThat(timeline(closed)).isNotEqualTo("0");

        server.run("update lead_visits set starred = false");
        ann.sync();
        assertThat(leads()).containsExactly("Mine");

        server.run("update leads set closed_at = null, status = 'new_opportunities'");
        ann.sync();
        assertThat(leads()).containsExactlyInAnyOrder("Open", "Closed", "Mine");
    }

    @Test
    void whatHappensOnALeadOutsideDoesNotComeAlone() throws SQLException {
        narrow();

        bob.note(closed, "another word");
        bob.edit(closed, LeadField.COMPANY, "Acme");
        bob.sync();
        ann.sync();

        assertThat(leads()).containsExactlyInAnyOrder("Open", "Mine");
        assertThat(timeline(closed)).isEqualTo("0");
        assertThat(history(closed)).isEqualTo("0");
    }

    @Test
    void timeAloneTakesMyOwnAwayHalfAYearAfterItWasClosed() throws SQLException {
        narrow();
        ann.database.receive(
                connection -> {
                    connection
                            .createStatement()
                            .execute(
                                    "update leads set closed_at = dateadd(day, -100, closed_at)"
                                            + " where closed_at is not null");
                    return new fairlead.storage.Received<>(null, List.of());
                });

        assertThat(ann.laptop.prune()).isEqualTo(1);
        assertThat(leads()).containsExactly("Open");
    }

    @Test
    void comparingWithTheServerFindsNothingWrongInWhatIsNotHere() throws SQLException {
        narrow();

        Digest digest =
                new Digest(
                        TestLaptop.TABLES.byName("lead_timeline"),
                        java.util.Set.of(),
                        ann.laptop.scope().leads(ann.laptop.now()));
        Digest.Buckets here = ann.laptop.look(digest::here);
        assertThat(here.rows()).isPositive();
        try (java.sql.Connection connection = server.connect()) {
            assertThat(here.differingFrom(digest.there(connection))).isEmpty();
        }
    }

    @Test
    void whatIDoOnALeadThatThenLeavesIsOnTheServer() throws SQLException {
        narrow();
        ann.move(open, LeadStatus.ON_ICE);
        ann.edit(open, LeadField.COMPANY, "Acme");
        server.run(close(open, "now()"));
        ann.sync();
        ann.sync();

        assertThat(server.one("select company from leads where id = '" + open + "'"))
                .isEqualTo("Acme");
    }

    private void narrow() throws SQLException {
        ann.sync.keep(new Scope(true, annId));
        ann.sync();
    }

    private static String close(UUID lead, String when) {
        return "update leads set closed_at = %s, status = 'closed_unqualified' where id = '%s'"
                .formatted(when, lead);
    }

    private List<String> leads() {
        String all = ann.one("select listagg(name, ',') from leads");
        return all == null ? List.of() : List.of(all.split(","));
    }

    private String timeline(UUID lead) {
        return ann.one("select count(*) from lead_timeline where lead_id = '" + lead + "'");
    }

    private String history(UUID lead) {
        return ann.one("select count(*) from field_history where lead_id = '" + lead + "'");
    }
}
