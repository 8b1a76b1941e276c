package fairlead.cli;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The passphrase of an encrypted workspace: from a file, from FAIRLEAD_PASSPHRASE, or asked for at
/// the console, once it is needed; never an argument, which others on the machine could read.
public final class Passphrase {
    private static final String VARIABLE = "FAIRLEAD_PASSPHRASE";

    private final Texts texts;
    private final Map<String, String> environment = System.getenv();
    private Path file;

    public Passphrase(Texts texts) {
        this.texts = texts;
    }

    void standsIn(Path itsFile) {
        file = itsFile;
    }

    /// What opens the workspace in this folder.
    public char[] of(Path workspace) {
        if (file != null) {
            return ofFile();
        }
        String given = environment.get(VARIABLE);
        if (given != null) {
            return given.toCharArray();
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new FairleadException("cli.nopassphrase", null, VARIABLE);
        }
        char[] said = console.readPassword("%s ", texts.get("cli.askpassphrase", workspace));
        return said == null ? new char[0] : said;
    }

    private char[] ofFile() {
        try {
            return Files.readString(file).strip().toCharArray();
        } catch (IOException e) {
            throw new FairleadException("cli.nofile", e, file);
        }
    }
}
