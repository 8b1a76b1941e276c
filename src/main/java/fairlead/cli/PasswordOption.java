package fairlead.cli;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A password from a file, from FAIRLEAD_PASSWORD, or asked for at the console; never an argument,
/// which others on the machine could read.
public final class PasswordOption {
    private static final String VARIABLE = "FAIRLEAD_PASSWORD";

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "cli.passwordfile")
    private Path file;

    private final Map<String, String> environment = System.getenv();

    String read(CommandLine at, Texts texts, String user) {
        if (file != null) {
            return ofFile();
        }
        String given = environment.get(VARIABLE);
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new WrongUse(at, "cli.nopassword", VARIABLE);
        }
        return new String(console.readPassword("%s ", texts.get("cli.askpassword", user)));
    }

    private String ofFile() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new FairleadException("cli.nofile", e, file);
        }
    }
}
