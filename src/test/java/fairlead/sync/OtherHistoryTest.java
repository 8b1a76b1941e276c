package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.Soak;
import fairlead.lead.LeadField;
import fairlead.settings.FairleadException;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// An emptier or older database that stands under the same address one day.
class OtherHistoryTest {

    private static final String PROMISE = "G15";
    private static final String WHAT = "emptier and older databases under the same address";

    @TempDir Path folder;

    private TestServer server;
    private TestServer used;
    private TestLaptop ann;
    private UUID mine;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        used = server;
        ann = new TestLaptop(folder, () -> used.connect(), server.person("ann"));
        mine = ann.lead("Mine");
        others(20);
        ann.sync();
    }

    @AfterEach
    void close() throws SQLException {
        ann.close();
        server.close();
        used.close();
    }

    @Test
    void aDatabaseThatWasMadeAnewIsSentNothingAndTakesNothingAway() throws Exception {
        ann.edit(mine, LeadField.COMPANY, "Waiting Ltd");
        long waiting = ann.laptop.count("PENDING");
        try (TestServer empty = new TestServer();
                Soak soak = Soak.of(PROMISE, WHAT)) {
            server.becomes(empty);
            soak.run(this::assertRefused);
            ann.close();
            ann.open();
            soak.run(this::assertRefused);
        }

        assertThat(leads()).isEqualTo("21");
        assertThat(ann.laptop.count("PENDING")).isEqualTo(waiting);
        assertThat(server.one("select count(*) from leads")).isEqualTo("0");
        assertThat(server.one("select count(*) from sync.op")).isEqualTo("0");
    }

    @Test
    void onceAPersonSaysSoItIsToldWhatWasMadeHereAndTheRestLeaves() throws SQLException {
        server.becomes(new TestServer());
        assertRefused();
        assertThat(ann.sync.isDoubting()).isTrue();

        ann.sync.believe();
        ann.sync();

        assertThat(server.list("select name from leads")).containsExactly("Mine");
        assertThat(leads()).as("the control must fail").isEqualTo("1");
        assertThat(ann.sync.isDoubting()).isFalse();
        Soak.control(PROMISE, WHAT, "whoever believes it unseen: 20 of 21 leads gone");
        server.becomes(new TestServer());
        assertThat(ann.sync().waiting()).as("all that is here is sent again").isZero();
    }

    @Test
    void whoeverBelievedOneDatabaseBelievesNoOther() throws SQLException {
        server.becomes(new TestServer());
        assertRefused();
        ann.sync.believe();
        server.becomes(new TestServer());

        assertRefused();

        assertThat(leads()).isEqualTo("21");
    }

    @Test
    void anOldBackupThatMissesMuchIsNotBelievedEither() throws SQLException {
        TestServer backup = server.copy();
        others(10);
        ann.sync();
        server.becomes(backup);

        assertRefused();

        assertThat(leads()).isEqualTo("31");
    }

    /// Nobody renewed its epoch, and its numbers are ahead of everything that the laptop knows.
    @Test
    void anOldBackupThatMissesLittleIsComparedRowByRow() throws SQLException {
        TestServer backup = server.copy();
        others(1);
        ann.sync();
        server.becomes(backup);

        assertThat(ann.sync().compared()).isTrue();

        assertThat(leads()).isEqualTo("21");
        for (SyncTable table : TestLaptop.TABLES.all()) {
            assertThat(ann.rows(table)).as(table.name()).isEqualTo(server.rows(table));
        }
    }

    @Test
    void theRightDatabaseEndsTheDoubt() throws SQLException {
        used = new TestServer();
        used.run(
                "insert into users (id, email, full_name) values ('%s', 'a@x.test', 'Ann')"
                        .formatted(ann.me.id()));
        assertRefused();
        used.close();

        used = server;
        ann.edit(mine, LeadField.COMPANY, "Mine Ltd");

        assertThat(ann.sync().waiting()).isZero();
        assertThat(ann.sync.isDoubting()).isFalse();
        assertThat(leads()).isEqualTo("21");
    }

    private void assertRefused() {
        assertThatThrownBy(ann::sync)
                .isInstanceOf(FairleadException.class)
                .hasMessage(OtherHistory.KEY);
    }

    private void others(int count) throws SQLException {
        server.run(
                "insert into leads (name, email) select 'L' || n, 'l@x.test' from"
                        + " generate_series(1, "
                        + count
                        + ") n");
    }

    private String leads() {
        return ann.one("select count(*) from leads");
    }
}
