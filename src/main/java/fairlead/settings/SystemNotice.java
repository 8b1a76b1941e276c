package fairlead.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Says a sentence where the system shows such things, by the command that each system has for it;
/// where there is none, nothing is said.
public final class SystemNotice {

    private static final Logger LOG = LoggerFactory.getLogger(SystemNotice.class);
    private static final int PATIENCE_SECONDS = 20;
    private static final String TITLE = "FAIRLEAD_TITLE";
    private static final String TEXT = "FAIRLEAD_TEXT";
    private static final String POWERSHELL =
            "{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe";
    private static final String TOAST =
            "$m=[Windows.UI.Notifications.ToastNotificationManager,Windows.UI.Notifications,"
                    + "ContentType=WindowsRuntime];"
                    + "$x=$m::GetTemplateContent("
                    + "[Windows.UI.Notifications.ToastTemplateType]::ToastText02);"
                    + "$t=$x.GetElementsByTagName('text');"
                    + "$null=$t.Item(0).AppendChild($x.CreateTextNode($env:"
                    + TITLE
                    + "));$null=$t.Item(1).AppendChild($x.CreateTextNode($env:"
                    + TEXT
                    + "));$m::CreateToastNotifier('"
                    + POWERSHELL
                    + "').Show([Windows.UI.Notifications.ToastNotification]::new($x))";

    private final Optional<Path> command;
    private final Kind kind;

    private enum Kind {
        LINUX("notify-send", ":"),
        MAC("osascript", ":"),
        WINDOWS("powershell.exe", ";");

        private final String command;
        private final String between;

        Kind(String command, String between) {
            this.command = command;
            this.between = between;
        }

        private static Kind of(String os) {
            String name = os.toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
        }
    }

    private SystemNotice(Optional<Path> command, Kind kind) {
        this.command = command;
        this.kind = kind;
    }

    /// The way of this system, as its environment has it.
    public static SystemNotice here() {
        return find(
                System.getProperty("os.name"),
                Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /// Looks for the command in the folders of `path`, as the environment has it.
    public static SystemNotice find(String os, String path) {
        Kind kind = Kind.of(os);
        Optional<Path> command =
                Stream.of(path.split(kind.between))
                        .map(File::new)
                        .filter(File::isAbsolute)
                        .map(folder -> folder.toPath().resolve(kind.command))
                        .filter(Files::isExecutable)
                        .findFirst();
        return new SystemNotice(command, kind);
    }

    public boolean isThere() {
        return command.isPresent();
    }

    /// Whether it was said. Neither text is ever part of a script or of an option.
    public boolean say(String title, String text) {
        if (command.isEmpty()) {
            return false;
        }
        ProcessBuilder builder =
                new ProcessBuilder(line(command.get().toString(), title, text))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (kind == Kind.WINDOWS) {
            builder.environment().put(TITLE, title);
            builder.environment().put(TEXT, text);
        }
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            LOG.warn("the system's notifications cannot be reached");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> line(String program, String title, String text) {
        return switch (kind) {
            case LINUX -> List.of(program, "--app-name=Fairlead", "--", title, text);
            case MAC ->
                    List.of(
                            program,
                            "-e",
                            "on run argv",
                            "-e",
                            "display notification (item 2 of argv) with title (item 1 of argv)",
                            "-e",
                            "end run",
                            title,
                            text);
            case WINDOWS -> List.of(program, "-NoProfile", "-NonInteractive", "-Command", TOAST);
        };
    }
}
