package fairlead.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.backup.Backup;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class BackupsViewModelTest {
    private final Shelf shelf = new Shelf();
    private final List<String> restarts = new ArrayList<>();
    private final BackupsViewModel model =
            new BackupsViewModel(
                    shelf,
                    new Texts(Locale.ENGLISH),
                    Background.immediate(),
                    () -> restarts.add("restarted"));

    @Test
    void aNewBackupIsInTheListAtOnce() {
        model.make();

        assertThat(model.backups()).hasSize(1);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aRestoreBuildsTheWindowAnew() {
        model.make();

        model.restore(model.backups().getFirst());

        assertThat(restarts).hasSize(1);
    }

    @Test
    void aRestoreThatFailsSaysWhyAndLeavesTheWindow() {
        model.make();
        shelf.damaged = true;

        model.restore(model.backups().getFirst());

        assertThat(restarts).isEmpty();
        assertThat(model.errorProperty().get()).startsWith("This backup is damaged");
    }

    private static final class Shelf implements Safekeeping {
        private final List<Backup> backups = new ArrayList<>();
        private boolean damaged;

        @Override
        public List<Backup> list() {
            return backups;
        }

        @Override
        public Backup make() {
            Backup.Manifest manifest =
                    new Backup.Manifest(Instant.EPOCH, 2, 1, Instant.EPOCH, "", "");
            backups.add(new Backup(Path.of("backup.zip"), manifest));
            return backups.getLast();
        }

        @Override
        public void restore(Backup backup) {
            if (damaged) {
                throw new FairleadException("storage.backup.damaged", null);
            }
        }
    }
}
