package fairlead.storage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.storage.EncryptedFile;
import fairlead.storage.Holes;
import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// What the program says is saved survives a kill at any moment; half of `-Dfairlead.kills` times.
class KillTest {

    private static final int KILLS = Soak.size("kills", 50) / 2;
    private static final int ENCRYPTED = Soak.size("encrypted.kills", KILLS / 5);
    private static final String PROMISE = "G1";
    private static final String WHAT = "kills of a program that works on its own file";
    private static final int OUR_DELAY = 0;
    private static final int H2_DEFAULT_DELAY = 500;

    @TempDir private Path folder;

    @Test
    void everyAcknowledgedWorkIsThereAndNothingIsHalfDone() throws Exception {
        Random random = new Random(1 + Soak.seed());
        AtomicInteger acknowledged = new AtomicInteger();
        try (Soak soak = Soak.of(PROMISE, WHAT)) {
            for (int i = 0; i < KILLS; i++) {
                String which = "kill " + i;
                soak.run(() -> acknowledged.addAndGet(kill(random, which)));
            }
        }
        assertThat(acknowledged).hasValueGreaterThan(KILLS);
    }

    private int kill(Random random, String which) throws IOException {
        Path file = Holes.in(TestDatabases.h2File(folder));
        Kill kill = Kill.at(random, file, OUR_DELAY);
        assertThat(Damage.after(kill, file)).as(which).isEmpty();
        Files.delete(file.resolveSibling(file.getFileName() + ".mv.db"));
        return kill.all().size();
    }

    @Test
    void anEncryptedFileKeepsEveryAcknowledgedWorkAsWell() throws Exception {
        Random random = new Random(3 + Soak.seed());
        AtomicInteger acknowledged = new AtomicInteger();
        try (Soak soak = Soak.of(PROMISE, "kills of a program that works on an encrypted file")) {
            for (int i = 0; i < ENCRYPTED; i++) {
                String which = "kill " + i;
                soak.run(() -> acknowledged.addAndGet(killEncrypted(random, which)));
            }
        }
        assertThat(acknowledged).hasPositiveValue();
    }

    private int killEncrypted(Random random, String which) throws IOException {
        Path file = Holes.in(TestDatabases.h2File(folder));
        EncryptedFile.turnOn(file, KilledWriter.KEY);
        Kill kill = Kill.at(random, file, OUR_DELAY);
        assertThat(EncryptedFile.is(file)).isTrue();
        assertThat(Damage.after(kill, file)).as(which).isEmpty();
        Files.delete(file.resolveSibling(file.getFileName() + ".mv.db"));
        return kill.all().size();
    }

    @Test
    void theSameOpenedByH2AloneLosesWork() {
        Random random = new Random(1);
        List<String> damage = new ArrayList<>();
        for (int i = 0; i < KILLS && damage.isEmpty(); i++) {
            Path file = Holes.in(TestDatabases.h2File(folder));
            damage.addAll(Damage.in(Kill.at(random, file, OUR_DELAY), file));
        }
        assertThat(damage).as("the control must fail").isNotEmpty();
        Soak.control(PROMISE, WHAT, "a file with holes, opened by H2 alone: lost");
    }

    @Test
    void theSameWithTheDefaultsOfH2LosesWork() {
        Random random = new Random(2);
        List<String> damage = new ArrayList<>();
        for (int i = 0; i < KILLS && damage.isEmpty(); i++) {
            Path file = TestDatabases.h2File(folder);
            damage.addAll(Damage.after(Kill.at(random, file, H2_DEFAULT_DELAY), file));
        }
        assertThat(damage).as("the control must fail").isNotEmpty();
        Soak.control(PROMISE, WHAT, "H2's own write delay: lost");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "limits the size of files with ulimit")
    void aFullDiskIsSaidInWordsAndLosesNothingThatWasAcknowledged() {
        for (int kilobytes = 3072; kilobytes < 3200; kilobytes += 32) {
            Path file = TestDatabases.h2File(folder);

            Kill full = Kill.onFullDisk(file, kilobytes);

            assertThat(full.refused()).as("%s kB", kilobytes).containsExactly("storage.full");
            assertThat(full.all()).isNotEmpty();
            assertThat(Damage.after(full, file)).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "limits the size of files with ulimit")
    void aFullDiskThatIsMetWhileAWorkIsTakenBackIsSaidInTheSameWords() {
        Path file = TestDatabases.h2File(folder);

        Kill full = Kill.takingBackOnFullDisk(file, 3072);

        assertThat(full.refused()).containsExactly("storage.full");
        assertThat(Damage.after(full, file)).isEmpty();
    }
}
