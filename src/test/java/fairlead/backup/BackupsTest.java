package fairlead.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.app.Entities;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.journal.ImageVault;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.Holes;
import fairlead.storage.Ids;
import fairlead.storage.TestDatabases;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class BackupsTest {

    private static final Actor ME = Actor.user(Ids.next());
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir private Path folder;
    private Path file;
    private Database database;
    private Backups backups;

    @BeforeEach
    void open() {
        file = Holes.in(TestDatabases.h2File(folder));
        database = open(file);
        backups = new Backups(folder.resolve("backups"), folder.resolve("files"), CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRestoredBackupHoldsWhatTheDatabaseHeldAndTheReplacedFileIsKept() throws IOException {
        add("Jo Lee");
        Backup backup = backups.make(database);
        add("Later");
        database.close();

        Path aside = new Restore(backups, CLOCK).restore(backup, file);

        database = open(file);
        assertThat(names()).containsExactly("Jo Lee");
        assertThat(backup.manifest().leads()).isEqualTo(1);
        assertThat(Files.size(aside)).isPositive();
    }

    @Test
    void aCopyHoldsWhatWasWrittenLastWhereverItLiesInTheFile() {
        for (int i = 1; i <= 12; i++) {
            add("Jo Lee " + i);

            assertThat(backups.make(database).manifest().leads()).isEqualTo(i);
        }
    }

    @Test
    void thePicturesOfNotesComeBackWithARestoreAndADamagedOneNeverSpoilsItsCopy()
            throws IOException {
        ImageVault vault = new ImageVault(database.files(folder.resolve("files")));
        String lost = vault.keep(new byte[] {1, 2, 3});
        String spoilt = vault.keep(new byte[] {4, 5, 6});
        String broken = vault.keep(new byte[] {8});
        Files.write(folder.resolve("files").resolve(broken), new byte[] {0});
        backups.make(database);
        String later = vault.keep(new byte[] {7});
        Files.delete(folder.resolve("files").resolve(lost));
        Files.write(folder.resolve("files").resolve(spoilt), new byte[] {0});
        Backup backup = backups.make(database);
        database.close();

        new Restore(backups, CLOCK).restore(backup, file);

        database = open(file);
        assertThat(vault.find(lost).orElseThrow()).containsExactly(1, 2, 3);
        assertThat(vault.find(spoilt).orElseThrow()).containsExactly(4, 5, 6);
        assertThat(vault.find(later)).isPresent();
        assertThat(folder.resolve("backups").resolve("files").resolve(broken)).doesNotExist();
    }

    @Test
    void aBackupThatWasDamagedIsRefusedAndNothingIsReplaced() throws IOException {
        add("Jo Lee");
        Backup backup = backups.make(database);
        byte[] bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup.file(), bytes);
        database.close();

        assertThatThrownBy(() -> new Restore(backups, CLOCK).restore(backup, file))
                .isInstanceOf(FairleadException.class)
                .hasMessage("storage.backup.damaged");

        database = open(file);
        assertThat(names()).containsExactly("Jo Lee");
    }

    @Test
    void aSecondBackupOnTheSameDayIsNotMade() {
        assertThat(backups.daily(database)).isPresent();
        assertThat(backups.daily(database)).isEmpty();
    }

    @Test
    void sevenDaysFourWeeksAndSixMonthsAreKept() {
        List<Backup> all = new ArrayList<>();
        Instant today = Instant.parse("2026-11-22T12:00:00Z");
        for (int day = 0; day < 400; day++) {
            all.add(at(today.minus(Duration.ofDays(day))));
        }

        List<Backup> kept = Rotation.keep(all, ZoneOffset.UTC);

        assertThat(kept.subList(0, 7)).isEqualTo(all.subList(0, 7));
        assertThat(kept).hasSize(7 + 3 + 5);
        assertThat(kept.getLast().manifest().made()).isBefore("2026-07-01T00:00:00Z");
    }

    private static Backup at(Instant made) {
        return new Backup(Path.of(made.toString()), new Backup.Manifest(made, 2, 0, null, "", ""));
    }

    private void add(String name) {
        database.write(
                WorkOrder.by(ME, "lead.create"),
                work -> {
                    work.add(new Lead(name, null, LeadSource.OTHER, work.now()));
                    return null;
                });
    }

    private List<String> names() {
        return database.read(
                session ->
                        session.createSelectionQuery("select name from Lead", String.class)
                                .getResultList());
    }

    private static Database open(Path file) {
        return Database.open(new DatabaseSettings.File(file), Entities.ALL, CLOCK);
    }
}
