package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.KilledProgram;
import fairlead.Soak;
import fairlead.app.Entities;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.Holes;
import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What a laptop without a network said it had saved survives a kill at any moment, even where the
/// database itself forgets all of it; half of `-Dfairlead.kills` times.
class LaptopKillTest {

    private static final int KILLS = Soak.size("kills", 50) / 2;

    private static final String PROMISE = "G1";
    private static final String WHAT = "kills of a laptop at sea";

    @TempDir Path folder;

    private final Random random = new Random(3 + Soak.seed());

    @Test
    void everySavedLeadIsThereWithAllThatWasDoneToItAndWaitsToBeSent() throws Exception {
        AtomicInteger saved = new AtomicInteger();
        try (Soak soak = Soak.of(PROMISE, WHAT)) {
            for (int i = 0; i < KILLS; i++) {
                int number = i;
                soak.run(() -> saved.addAndGet(killAndReopen(number)));
            }
        }
        assertThat(saved).hasValueGreaterThan(KILLS);
    }

    private int killAndReopen(int number) throws Exception {
        Path file = Holes.in(TestDatabases.h2File(folder));
        Path journal = folder.resolve("journal-" + number);
        List<UUID> leads = kill(file, journal);
        if (number % 2 == 1) {
            forget(file);
        }
        try (TestLaptop laptop = open(file, journal)) {
            assertThat(missing(laptop, leads)).as("kill %s", number).isEmpty();
            assertThat(halves(laptop)).as("kill %s", number).isEqualTo("0");
        }
        Files.delete(file.resolveSibling(file.getFileName() + ".mv.db"));
        return leads.size();
    }

    @Test
    void withoutTheJournalWhatTheDatabaseForgotIsLost() throws Exception {
        Path file = TestDatabases.h2File(folder);
        List<UUID> leads = kill(file, folder.resolve("journal"));
        forget(file);

        try (TestLaptop laptop = open(file, folder.resolve("another"))) {
            assertThat(missing(laptop, leads)).as("the control must fail").isNotEmpty();
        }
        Soak.control(PROMISE, WHAT, "no journal: lost");
    }

    private static TestLaptop open(Path file, Path journal) {
        return new TestLaptop(
                file,
                journal,
                () -> {
                    throw new SQLException("at sea", "08001");
                },
                UUID.randomUUID());
    }

    /// The database as it was before anything was done.
    private void forget(Path file) throws IOException {
        Path fresh = TestDatabases.h2File(folder);
        Files.move(
                fresh.resolveSibling(fresh.getFileName() + ".mv.db"),
                file.resolveSibling(file.getFileName() + ".mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        Database.open(new DatabaseSettings.File(file), Entities.ALL, Clock.systemUTC()).close();
    }

    private static List<UUID> missing(TestLaptop laptop, List<UUID> leads) {
        List<UUID> missing = new ArrayList<>();
        for (UUID lead : leads) {
            boolean there =
                    "Acme".equals(laptop.value(lead, "company"))
                            && "active".equals(laptop.value(lead, "status"))
                            && "3"
                                    .equals(
                                            laptop.one(
                                                    "select count(distinct tx_id) from sync_outbox"
                                                            + " where state = 'PENDING' and root ="
                                                            + " '"
                                                            + lead
                                                            + "'"));
            if (!there) {
                missing.add(lead);
            }
        }
        return missing;
    }

    /// Operations without the line of history that was saved with them, and the reverse.
    private static String halves(TestLaptop laptop) {
        return laptop.one(
                "select (select count(*) from sync_outbox o where not exists (select 1 from"
                        + " field_history h where h.id = o.op_id)) + (select count(*) from"
                        + " field_history h where not exists (select 1 from sync_outbox o where"
                        + " o.op_id = h.id))");
    }

    private List<UUID> kill(Path file, Path journal) {
        List<String> command = KilledProgram.command(KilledLaptop.class, file, journal);
        int enough = 1 + random.nextInt(30);
        return KilledProgram.heard(command, KilledProgram.lines(enough)).stream()
                .filter(line -> line.length() == 36)
                .map(UUID::fromString)
                .toList();
    }
}
