package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class AppFoldersTest {
    private static final Path USER = Path.of("/users/jo").toAbsolutePath();

    @Test
    void aFolderGivenByHandWins() {
        AppFolders folders =
                AppFolders.find(
                        Optional.of(Path.of("/given")),
                        Map.of("FAIRLEAD_HOME", "/variable"),
                        "Linux",
                        USER);

        assertThat(folders.settingsFile()).isEqualTo(Path.of("/given/settings.json"));
        assertThat(folders.workspace()).isEqualTo(Path.of("/given/workspace"));
    }

    @Test
    void theVariableComesNext() {
        assertThat(find("Linux", Map.of("FAIRLEAD_HOME", "/variable")).data())
                .isEqualTo(Path.of("/variable"));
    }

    @Test
    void linuxFollowsXdg() {
        AppFolders folders = find("Linux", Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d"));

        assertThat(folders)
                .isEqualTo(new AppFolders(Path.of("/c/fairlead"), Path.of("/d/fairlead")));
    }

    @Test
    void linuxHasItsUsualFolders() {
        assertThat(find("Linux", Map.of("XDG_CONFIG_HOME", "")))
                .isEqualTo(
                        new AppFolders(
                                USER.resolve(".config/fairlead"),
                                USER.resolve(".local/share/fairlead")));
    }

    @Test
    void windowsRoamsWithTheSettingsAndKeepsTheData() {
        AppFolders folders = find("Windows 11", Map.of());

        assertThat(folders.settings()).isEqualTo(USER.resolve("AppData/Roaming/Fairlead"));
        assertThat(folders.data()).isEqualTo(USER.resolve("AppData/Local/Fairlead"));
    }

    @Test
    void macHasItsLibrary() {
        assertThat(find("Mac OS X", Map.of()).data())
                .isEqualTo(USER.resolve("Library/Application Support/Fairlead"));
    }

    private static AppFolders find(String os, Map<String, String> env) {
        return AppFolders.find(Optional.empty(), env, os, USER);
    }
}
