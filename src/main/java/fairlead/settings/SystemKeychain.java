package fairlead.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The system's keychain through the command that comes with it: `secret-tool` (libsecret) or
/// `security` (macOS). A secret goes in by the standard input and never as an argument, which
/// others on the machine could read.
public final class SystemKeychain implements Keychain {

    private static final Logger LOG = LoggerFactory.getLogger(SystemKeychain.class);
    private static final String SERVICE = "fairlead";
    private static final int PATIENCE_SECONDS = 30;

    private final Optional<Path> command;
    private final boolean mac;

    private SystemKeychain(Optional<Path> command, boolean mac) {
        this.command = command;
        this.mac = mac;
    }

    /// The keychain of this system, as its environment has it.
    public static Keychain here() {
        String os = System.getProperty("os.name");
        return os.startsWith("Windows")
                ? windows()
                : find(os, Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /// Windows has no command for it, but seals what lies in the person's own folder.
    private static Keychain windows() {
        return Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                .map(folder -> Path.of(folder, "Fairlead", "secrets"))
                .flatMap(
                        folder ->
                                Dpapi.find()
                                        .<Keychain>map(
                                                sealer -> new SealedKeychain(folder, sealer)))
                .orElseGet(Keychain::none);
    }

    /// Looks for the command in the folders of `path`, as the environment has it.
    public static SystemKeychain find(String os, String path) {
        boolean mac = os.toLowerCase(Locale.ROOT).startsWith("mac");
        String name = mac ? "security" : "secret-tool";
        Optional<Path> command =
                Stream.of(path.split(":"))
                        .filter(folder -> folder.startsWith("/"))
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable)
                        .findFirst();
        return new SystemKeychain(command, mac);
    }

    @Override
    public boolean isThere() {
        return command.isPresent();
    }

    @Override
    public Optional<String> find(String account) {
        Optional<String> found =
                mac
                        ? run("", "find-generic-password", "-s", SERVICE, "-a", account, "-w")
                        : run("", "lookup", "service", SERVICE, "account", account);
        return found.filter(secret -> !secret.isEmpty());
    }

    @Override
    public boolean keep(String account, String secret) {
        return mac
                ? run(addition(account, secret), "-i").isPresent()
                : run(secret, "store", "--label=Fairlead", "service", SERVICE, "account", account)
                        .isPresent();
    }

    /// A line of the command's own shell, in which only quotes and backslashes mean something.
    private static String addition(String account, String secret) {
        return "add-generic-password -U -s %s -a %s -w %s\n"
                .formatted(SERVICE, quoted(account), quoted(secret));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public void forget(String account) {
        if (mac) {
            run("", "delete-generic-password", "-s", SERVICE, "-a", account);
        } else {
            run("", "clear", "service", SERVICE, "account", account);
        }
    }

    /// What the command wrote; empty where it failed, wrote nothing to be found, or asked somebody
    /// who did not answer.
    private Optional<String> run(String input, String... arguments) {
        if (command.isEmpty()) {
            return Optional.empty();
        }
        List<String> line =
                Stream.concat(Stream.of(command.get().toString()), Stream.of(arguments)).toList();
        try {
            return run(line, input);
        } catch (IOException e) {
            LOG.warn("the keychain cannot be asked: {}", e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> run(List<String> line, String input)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            LOG.debug("the keychain did not read its input");
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Optional.empty();
        }
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.exitValue() == 0 ? Optional.of(answer.stripTrailing()) : Optional.empty();
    }
}
