package fairlead.storage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.Holes;
import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What the program says is saved survives a kill at any moment; `-Dfairlead.kills=200` for the
/// long form.
class KillTest {

    private static final int KILLS = Integer.getInteger("fairlead.kills", 12);
    private static final int OUR_DELAY = 0;
    private static final int H2_DEFAULT_DELAY = 500;

    @TempDir private Path folder;

    @Test
    void everyAcknowledgedWorkIsThereAndNothingIsHalfDone() {
        Random random = new Random(1);
        int acknowledged = 0;
        for (int i = 0; i < KILLS; i++) {
            Path file = Holes.in(TestDatabases.h2File(folder));
            Kill kill = Kill.at(random, file, OUR_DELAY);
            acknowledged += kill.all().size();
            assertThat(Damage.after(kill, file)).as("kill %s", i).isEmpty();
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
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
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "limits the size of files with ulimit")
    void aFullDiskIsSaidInWordsAndLosesNothingThatWasAcknowledged() {
        Path file = TestDatabases.h2File(folder);

        Kill full = Kill.onFullDisk(file, 3);

        assertThat(full.refused()).containsExactly("storage.full");
        assertThat(full.all()).isNotEmpty();
        assertThat(Damage.after(full, file)).isEmpty();
    }
}
