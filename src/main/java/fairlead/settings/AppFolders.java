package fairlead.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where Fairlead keeps what belongs to this person on this machine: settings and the workspace.
public record AppFolders(Path settings, Path data) {

    /// The folder given by hand wins, then FAIRLEAD_HOME, then the usual place of the system.
    public static AppFolders find(Optional<Path> home) {
        return find(home, System.getenv(), System.getProperty("os.name"), userHome());
    }

    static AppFolders find(Optional<Path> home, Map<String, String> env, String os, Path user) {
        return home.or(() -> folder(env, "FAIRLEAD_HOME"))
                .map(folder -> new AppFolders(folder, folder))
                .orElseGet(() -> ofSystem(env, os.toLowerCase(Locale.ROOT), user));
    }

    private static AppFolders ofSystem(Map<String, String> env, String os, Path user) {
        if (os.startsWith("windows")) {
            Path roaming = folder(env, "APPDATA").orElse(user.resolve("AppData/Roaming"));
            Path local = folder(env, "LOCALAPPDATA").orElse(user.resolve("AppData/Local"));
            return new AppFolders(roaming.resolve("Fairlead"), local.resolve("Fairlead"));
        }
        if (os.startsWith("mac")) {
            Path library = user.resolve("Library/Application Support/Fairlead");
            return new AppFolders(library, library);
        }
        Path config = folder(env, "XDG_CONFIG_HOME").orElse(user.resolve(".config"));
        Path data = folder(env, "XDG_DATA_HOME").orElse(user.resolve(".local/share"));
        return new AppFolders(config.resolve("fairlead"), data.resolve("fairlead"));
    }

    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    public Path workspace() {
        return data.resolve("workspace");
    }

    private static Optional<Path> folder(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    private static Path userHome() {
        return Path.of(System.getProperty("user.home"));
    }
}
