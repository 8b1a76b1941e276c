package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.lead.LeadField;
import fairlead.sync.merge.SyncTable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;

/// Servers and laptops that come back from a backup, and databases that forget what they said.
class RestoreTest {

    @TempDir Path folder;

    private TestServer server;
    private TestServer used;
    private Line line = () -> used.connect();
    private TestLaptop ann;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        used = server;
        ann = new TestLaptop(folder, () -> line.open(), server.person("ann"));
        ann.sync();
    }

    @AfterEach
    void close() throws SQLException {
        ann.close();
        server.close();
        used.close();
    }

    @Test
    void aServerThatWentBackIsToldAgainWhatItForgot() throws SQLException {
        UUID before = ann.lead("Before the backup");
        ann.sync();
        TestServer backup = server.copy();
        UUID after = ann.lead("After the backup");
        ann.edit(before, LeadField.COMPANY, "Later Ltd");
        ann.useTemplate();
        ann.sync();

        used = backup;
        ann.sync();
        ann.sync();

        assertThat(backup.list("select name from leads order by name"))
                .containsExactly("After the backup", "Before the backup");
        assertThat(backup.one("select company from leads where name like 'Before%'"))
                .isEqualTo("Later Ltd");
        assertThat(backup.one("select use_count from email_templates")).isEqualTo("1");
        assertThat(ann.value(after, "name")).isNotNull();
        assertSame(backup);
    }

    @Test
    void whoeverDoesNotAskWhatTheServerRemembersLosesWork() throws SQLException {
        UUID before = ann.lead("Before the backup");
        ann.sync();
        TestServer backup = server.copy();
        ann.edit(before, LeadField.COMPANY, "Later Ltd");
        ann.sync();
        NaiveLine naive = NaiveLine.saying(line, "me.last_op_seq", "cast(1000000 as bigint)");
        line = naive;

        used = backup;
        ann.sync();

        naive.assertUsed();
        assertThat(backup.one("select company from leads")).as("the control must fail").isNull();
        assertThat(ann.value(before, "company")).isNull();
        Soak.control("G11", "restored servers", "what it remembers is not asked: lost");
    }

    @Test
    void anotherHistoryUnderTheSameAddressIsComparedAndNotTrusted() throws SQLException {
        ann.lead("Kept");
        ann.sync();
        server.run(
                "set session_replication_role = replica",
                "insert into leads (name, email) values ('Unlogged', 'u@x.test')",
                "set session_replication_role = origin",
                "select sync.new_epoch()");

        assertThat(ann.sync().compared()).isTrue();

        assertThat(ann.one("select count(*) from leads")).isEqualTo("2");
        assertSame(server);
    }

    @Test
    void aCursorOlderThanTheLogIsNotTrusted() throws SQLException {
        ann.lead("Kept");
        ann.sync();
        server.run(
                "delete from leads",
                "delete from sync.change",
                "update sync.meta set log_floor = (pg_current_xact_id()::text::bigint +"
                        + " 1)::text::xid8");

        assertThat(ann.sync().compared()).isTrue();

        assertThat(ann.one("select count(*) from leads")).isEqualTo("0");
    }

    @Test
    void aLaptopThatWentBackTakesANewNameAndLosesNothing() throws SQLException, IOException {
        ann.lead("One");
        ann.sync();
        ann.close();
        Path image = keep();
        ann.open();
        ann.lead("Two");
        ann.sync();
        String name = ann.one(REPLICA);
        ann.close();
        restore(image);
        ann.open();
        ann.lead("Three");

        ann.sync();

        assertThat(ann.one(REPLICA)).isNotEqualTo(name);
        assertThat(server.list("select name from leads order by name"))
                .containsExactly("One", "Three", "Two");
        assertSame(server);
    }

    @Test
    void whatTheDatabaseForgotIsDoneAgainFromTheJournal() throws SQLException, IOException {
        ann.close();
        Path before = Files.copy(data(ann.file), folder.resolve("before"));
        ann.open();
        UUID lead = ann.lead("Saved");
        ann.edit(lead, LeadField.COMPANY, "Saved Ltd");
        ann.close();
        Files.copy(before, data(ann.file), StandardCopyOption.REPLACE_EXISTING);

        ann.open();

        assertThat(ann.value(lead, "company")).isEqualTo("Saved Ltd");
        assertThat(ann.laptop.count("PENDING")).isPositive();
        assertThat(ann.sync().parked()).isZero();
        assertThat(server.one("select company from leads")).isEqualTo("Saved Ltd");
        assertSame(server);
    }

    @Test
    void whatWasSentBeforeTheDatabaseForgotItIsNotSentTwice() throws SQLException, IOException {
        ann.close();
        Path before = Files.copy(data(ann.file), folder.resolve("before"));
        ann.open();
        ann.useTemplate();
        ann.useTemplate();
        ann.sync();
        ann.close();
        Files.copy(before, data(ann.file), StandardCopyOption.REPLACE_EXISTING);
        ann.open();

        ann.sync();

        assertThat(server.one("select use_count from email_templates")).isEqualTo("2");
        assertSame(server);
    }

    @Test
    void whatWasSettledLongAgoIsForgottenAndItsNumbersAreNot() throws SQLException {
        ann.lead("Old");
        ann.sync();
        ann.lead("Waiting");
        long last = Long.parseLong(ann.one("select max(op_seq) from sync_outbox"));
        ann.database.receive(
                connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(
                                "update sync_outbox set made_at = dateadd(day, -31, made_at)");
                    }
                    return new fairlead.storage.Received<>(null, java.util.List.of());
                });

        ann.laptop.tidy();
        assertThat(ann.one("select count(*) from sync_outbox where state <> 'PENDING'"))
                .isEqualTo("0");
        assertThat(ann.laptop.count("PENDING")).isPositive();
        ann.close();
        ann.open();
        ann.lead("Next");

        assertThat(Long.parseLong(ann.one("select max(op_seq) from sync_outbox")))
                .isGreaterThan(last);
        assertThat(ann.sync().parked()).isZero();
        assertSame(server);
    }

    private static final String REPLICA = "select v from sync_state where k = 'replica_id'";

    private Path keep() throws IOException {
        Path image = Files.createDirectory(folder.resolve("image"));
        Files.copy(data(ann.file), image.resolve("database"));
        Path segment = ann.journal.resolve("00000001.journal");
        Files.copy(segment, image.resolve("journal"));
        return image;
    }

    private void restore(Path image) throws IOException {
        Files.copy(image.resolve("database"), data(ann.file), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                image.resolve("journal"),
                ann.journal.resolve("00000001.journal"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path data(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    private void assertSame(TestServer there) throws SQLException {
        for (SyncTable table : TestLaptop.TABLES.all()) {
            assertThat(ann.rows(table)).as(table.name()).isEqualTo(there.rows(table));
        }
    }
}
