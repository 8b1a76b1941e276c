package fairlead.ui.settings;

import java.nio.file.Path;

/// What there is to know about this program on this machine.
public record ProgramFacts(String version, Path settingsFile, Path workspace) {
    /// The Java, the JavaFX and the system it runs on.
    public String machine() {
        return "Java %s · JavaFX %s · %s %s"
                .formatted(
                        System.getProperty("java.version"),
                        System.getProperty("javafx.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }
}
