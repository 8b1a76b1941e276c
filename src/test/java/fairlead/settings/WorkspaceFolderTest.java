package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

class WorkspaceFolderTest {
    @TempDir private Path home;

    @Test
    void aNoteIsReadAgain() {
        WorkspaceFolder.Note note =
                WorkspaceFolder.Note.team("jdbc:postgresql://db/fairlead", "jo")
                        .with(UUID.randomUUID());
        folder().write(note);

        assertThat(folder().note()).isEqualTo(note);
        assertThat(folder().exists()).isTrue();
    }

    @Test
    void aDatabaseWithoutANoteIsOnesOwn() throws IOException {
        Files.createDirectories(folder().folder());
        Files.createFile(folder().folder().resolve("fairlead.mv.db"));

        assertThat(folder().exists()).isTrue();
        assertThat(folder().note().kind()).isEqualTo(WorkspaceKind.LOCAL);
    }

    @Test
    void aDamagedNoteIsSaidAndLeftAlone() throws IOException {
        Files.createDirectories(folder().folder());
        Path note = Files.writeString(folder().folder().resolve("workspace.json"), "{");

        assertThatThrownBy(folder()::note).hasMessage("settings.error.note");
        assertThat(note).hasContent("{");
    }

    @Test
    void deletingLeavesNoTrace() throws IOException {
        folder().write(WorkspaceFolder.Note.of(WorkspaceKind.SAMPLE));
        Files.createFile(folder().folder().resolve("fairlead.mv.db"));
        folder().delete();

        assertThat(folder().folder()).doesNotExist();
    }

    @Test
    void deletingTouchesNothingThatIsNotOurs() throws IOException {
        folder().write(WorkspaceFolder.Note.of(WorkspaceKind.SAMPLE));
        Path letter = Files.writeString(folder().folder().resolve("letter.txt"), "dear Jo");
        folder().delete();

        assertThat(letter).hasContent("dear Jo");
        assertThat(folder().exists()).isFalse();
    }

    private WorkspaceFolder folder() {
        return new WorkspaceFolder(home.resolve("workspace"));
    }
}
