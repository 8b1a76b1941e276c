package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class SettingsFileTest {
    @TempDir private Path folder;

    @Test
    void whatWasSavedIsReadAgain() {
        SettingsData data =
                SettingsData.usual()
                        .withAppearance(
                                new Appearance(ThemeChoice.DARK, Optional.of("de"), 120, true))
                        .withWindow(new WindowBounds(1, 2, 1300, 900, true))
                        .withLastPlace("leads/stale")
                        .withShortcuts(Map.of("shell.undo", "u"))
                        .withColumnWidth("leads.name", 240.5)
                        .withView("pipeline.density", "compact");
        file().save(data);

        assertThat(file().load().data()).isEqualTo(data);
    }

    @Test
    void withoutAFileTheUsualSettingsHold() {
        assertThat(file().load().data()).isEqualTo(SettingsData.usual());
    }

    @Test
    void aDamagedFileIsSetAsideAndNotLost() throws IOException {
        Files.writeString(path(), "{\"appearance\": {\"theme\": ");
        SettingsFile.Loaded loaded = file().load();

        assertThat(loaded.data()).isEqualTo(SettingsData.usual());
        assertThat(loaded.setAside().orElseThrow()).hasContent("{\"appearance\": {\"theme\": ");
        assertThat(path()).doesNotExist();
    }

    @Test
    void aFileOfANewerVersionIsReadAsFarAsItIsUnderstood() throws IOException {
        Files.writeString(path(), "{\"lastPlace\": \"import\", \"telepathy\": true}");

        assertThat(file().load().data().lastPlace()).contains("import");
    }

    @Test
    void aFontScaleOutOfReachIsBroughtBack() throws IOException {
        Files.writeString(path(), "{\"appearance\": {\"fontScale\": 900}}");

        assertThat(file().load().data().appearance().fontScale()).isEqualTo(Appearance.LARGEST);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        SettingsFile below = new SettingsFile(folder.resolve("file/settings.json"));

        assertThatThrownBy(() -> below.save(SettingsData.usual()))
                .isInstanceOf(FairleadException.class)
                .hasMessage("settings.error.write");
    }

    @Test
    void nothingHalfWrittenIsLeftBehind() {
        file().save(SettingsData.usual());

        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private Path path() {
        return folder.resolve("settings.json");
    }
}
