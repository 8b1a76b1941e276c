package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.Soak;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.settings.FairleadException;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Laptops that come home late, with a clock that is wrong, or with another version of the program
/// than the server expects.
class AwayTest {

    @TempDir Path folder;

    private TestServer server;
    private Line anns = () -> server.connect();
    private TestLaptop ann;
    private TestLaptop bob;
    private UUID kept;
    private UUID purged;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        ann = new TestLaptop(folder, () -> anns.open(), server.person("ann"));
        bob = new TestLaptop(folder, server::connect, server.person("bob"));
        kept = ann.lead("Kept");
        purged = ann.lead("Purged");
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
    void afterNinetyDaysWhatChangedIsStillKnownOneByOne() throws SQLException {
        goAway();
        pass(90);

        SyncReport report = ann.sync();

        assertThat(report.compared()).isFalse();
        assertHome(report);
    }

    @Test
    void afterMoreThanHalfAYearEverythingIsComparedAndNothingIsLost() throws SQLException {
        goAway();
        pass(200);

        SyncReport report = ann.sync();

        assertThat(report.compared()).isTrue();
        assertHome(report);
    }

    @Test
    void whoeverTrustsACursorThatIsOlderThanTheLogKeepsWhatWasPurged() throws SQLException {
        NaiveLine naive = NaiveLine.saying(anns, "m.log_floor::text", "'0'");
        goAway();
        pass(200);

        anns = naive;
        ann.sync();

        naive.assertUsed();
        assertThatThrownBy(this::assertSame)
                .as("the control must fail")
                .isInstanceOf(AssertionError.class);
        Soak.control("G13", "200 days away", "a floor that nobody looks at: zombies");
    }

    @Test
    void clocksThatAreHoursWrongDecideNothing() throws SQLException {
        ann.setClock(Duration.ofHours(5));
        bob.setClock(Duration.ofHours(-7));
        ann.edit(kept, LeadField.COMPANY, "First Ltd");
        ann.sync();
        bob.edit(kept, LeadField.COMPANY, "Second Ltd");
        bob.edit(kept, LeadField.PHONE, "+49 30 1234567");
        SyncReport asked = bob.sync();
        ann.sync();

        assertThat(asked.conflicts()).as("nobody wins by a clock").isEqualTo(1);
        assertThat(asked.wrongClock().orElseThrow().toHours()).isEqualTo(-7);
        assertThat(ann.value(kept, "company")).isEqualTo("First Ltd");
        assertThat(ann.value(kept, "phone")).isEqualTo(bob.value(kept, "phone")).isNotNull();
        assertSame();
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, -150, -60, 0, 60, 150, 3_600})
    void aClockThatIsMoreThanTwoMinutesWrongIsSaid(long seconds) throws SQLException {
        ann.setClock(Duration.ofSeconds(seconds));

        Optional<Duration> wrong = ann.sync().wrongClock();

        assertThat(wrong.isPresent()).isEqualTo(Math.abs(seconds) > 120);
        wrong.ifPresent(by -> assertThat(by.isNegative()).isEqualTo(seconds < 0));
    }

    @Test
    void aClockThatIsSetBackHidesNothingThatCameAfter() throws SQLException {
        ann.setClock(Duration.ofDays(400));
        ann.edit(kept, LeadField.COMPANY, "From the future");
        ann.sync();
        ann.setClock(Duration.ofHours(-3));
        bob.sync();
        bob.edit(kept, LeadField.COMPANY, "Today Ltd");
        bob.move(kept, LeadStatus.ACTIVE);
        bob.sync();

        ann.edit(kept, LeadField.NOTES, "mine");
        assertThat(ann.sync().parked()).isZero();

        assertThat(ann.value(kept, "company")).isEqualTo("Today Ltd");
        assertThat(server.one("select notes from leads where id = '" + kept + "'"))
                .isEqualTo("mine");
        bob.sync();
        assertSame();
    }

    @Test
    void anOlderProgramLeavesAloneWhatItDoesNotKnow() throws SQLException {
        server.run(
                "alter table leads add column shoe_size integer not null default 7",
                "update leads set shoe_size = 9",
                "insert into sync.change (xid, tbl, pk, op) values (pg_current_xact_id(), 99,"
                        + " gen_random_uuid(), 'U')",
                "update sync.meta set schema_version = schema_version + 1");

        ann.edit(kept, LeadField.COMPANY, "Acme Ltd");
        ann.lead("New");
        SyncReport report = ann.sync();

        assertThat(report.parked()).isZero();
        assertThat(report.waiting()).isZero();
        assertThat(server.list("select name || ' ' || shoe_size from leads order by name"))
                .containsExactly("Kept 9", "New 7", "Purged 9");
        bob.sync();
        assertSame();
    }

    @Test
    void aProgramThatBecameNewerFetchesWhatTheOlderOneCouldNotRead() throws SQLException {
        server.run(
                "set session_replication_role = replica",
                "update leads set company = 'Filled in by a migration'",
                "set session_replication_role = origin");
        ann.database.receive(
                connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("update sync_state set v = '1' where k = 'schema'");
                    }
                    return new fairlead.storage.Received<>(null, java.util.List.of());
                });

        assertThat(ann.sync().compared()).isTrue();
        assertThat(ann.sync().compared()).isFalse();

        assertThat(ann.value(kept, "company")).isEqualTo("Filled in by a migration");
    }

    @Test
    void aProgramAheadOfItsServerWaitsAndThenComesHome() throws SQLException {
        server.run("update sync.meta set schema_version = schema_version - 1");
        ann.edit(kept, LeadField.COMPANY, "Made ahead");

        assertThatThrownBy(ann::sync)
                .isInstanceOf(FairleadException.class)
                .hasMessage("sync.toonew");
        assertThat(server.one("select company from leads where id = '" + kept + "'")).isNull();
        assertThat(ann.laptop.count("PENDING")).isPositive();

        server.run("update sync.meta set schema_version = schema_version + 1");
        assertThat(ann.sync().waiting()).isZero();
        bob.sync();
        assertSame();
    }

    @Test
    void aProgramThatIsTooOldKeepsItsWorkUntilItIsNewer() throws SQLException {
        String oldest = server.one("select min_client_schema from sync.meta");
        server.run("update sync.meta set min_client_schema = 9999");
        ann.edit(kept, LeadField.COMPANY, "Made behind");

        assertThatThrownBy(ann::sync)
                .isInstanceOf(FairleadException.class)
                .hasMessage("sync.tooold");
        assertThat(ann.laptop.count("PENDING")).isPositive();

        server.run("update sync.meta set min_client_schema = " + oldest);
        assertThat(ann.sync().waiting()).isZero();
        bob.sync();
        assertSame();
    }

    /// Ann leaves with work; the others go on, one lead is purged.
    private void goAway() throws SQLException {
        ann.edit(kept, LeadField.COMPANY, "Made away");
        ann.note(kept, "a note from away");
        ann.edit(purged, LeadField.COMPANY, "Made on what is gone");
        ann.lead("New from away");
        for (int i = 0; i < 3; i++) {
            bob.edit(kept, LeadField.PHONE, "+49 30 123456" + i);
            bob.sync();
        }
        server.run("delete from leads where id = '%s'".formatted(purged));
    }

    /// So long ago for the server, whose log was compacted ever since.
    private void pass(int days) throws SQLException {
        server.run(
                "select sync.compact()",
                "update sync.mark set at = at - interval '%d days'".formatted(days),
                "select sync.compact()");
        bob.lead("Lately");
        bob.sync();
    }

    private void assertHome(SyncReport report) throws SQLException {
        assertThat(report.waiting()).isZero();
        assertThat(report.parked()).as("the work on what is gone").isEqualTo(1);
        assertThat(server.one("select op ->> 'delta' from sync.parked")).contains("what is gone");
        assertThat(ann.value(purged, "name")).isNull();
        assertThat(server.list("select name from leads order by name"))
                .containsExactly("Kept", "Lately", "New from away");
        assertThat(server.one("select company || phone from leads where name = 'Kept'"))
                .startsWith("Made away+49");
        bob.sync();
        assertSame();
    }

    /// But for the history of what was purged, which stays with the server's owner.
    private void assertSame() throws SQLException {
        for (SyncTable table : TestLaptop.TABLES.all()) {
            if (!table.name().equals("field_history")) {
                assertThat(ann.rows(table)).as(table.name()).isEqualTo(server.rows(table));
                assertThat(bob.rows(table)).as(table.name()).isEqualTo(server.rows(table));
            }
        }
    }
}
