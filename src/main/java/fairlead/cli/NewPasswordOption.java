package fairlead.cli;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A password that somebody chooses: from a file, from FAIRLEAD_NEW_PASSWORD, or asked for twice.
public final class NewPasswordOption {
    private static final String VARIABLE = "FAIRLEAD_NEW_PASSWORD";

    @Option(
            names = "--new-password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.newpasswordfile")
    private Path file;

    String read(CommandLine at, Texts texts) {
        if (file != null) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new FairleadException("cli.nofile", e, file);
            }
        }
        String given = System.getenv(VARIABLE);
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new WrongUse(at, "cli.nonewpassword", VARIABLE);
        }
        char[] first = console.readPassword("%s ", texts.get("cli.asknewpassword"));
        char[] again = console.readPassword("%s ", texts.get("cli.askagain"));
        if (!Arrays.equals(first, again)) {
            throw new WrongUse(at, "cli.unequal");
        }
        return new String(first);
    }
}
