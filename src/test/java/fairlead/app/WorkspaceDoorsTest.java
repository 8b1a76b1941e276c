package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;
import fairlead.settings.Keychain;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

class WorkspaceDoorsTest {
    @TempDir Path place;
    private WorkspaceFolder folder;

    @BeforeEach
    void find() {
        folder = new WorkspaceFolder(place.resolve("workspace"));
    }

    @Test
    void whatWasBegunIsWhatTheWindowGets() {
        try (WorkspaceDoors doors = doors()) {
            doors.openOwn();
        }

        try (WorkspaceDoors doors = doors()) {
            doors.begin();
            doors.reopen();

            assertThat(doors.services()).isPresent();
        }
    }

    @Test
    void whatWasBegunAndNeverAskedForLeavesTheFileFree() throws Exception {
        try (WorkspaceDoors doors = doors()) {
            doors.openOwn();
        }
        try (WorkspaceDoors doors = doors()) {
            doors.begin();
        }

        Path file = folder.folder().resolve("fairlead.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
        }
    }

    @Test
    void aWorkspaceThatDoesNotOpenSaysSoWhenItIsAskedFor() throws Exception {
        folder.write(WorkspaceFolder.Note.of(WorkspaceKind.LOCAL));
        Files.writeString(folder.folder().resolve("fairlead.mv.db"), "lost");

        try (WorkspaceDoors doors = doors()) {
            doors.begin();

            assertThatThrownBy(doors::reopen)
                    .isInstanceOf(FairleadException.class)
                    .hasMessageContaining("storage.damaged");
        }
    }

    private WorkspaceDoors doors() {
        return new WorkspaceDoors(
                folder, Clock.systemDefaultZone(), Optional.empty(), Keychain.none());
    }
}
