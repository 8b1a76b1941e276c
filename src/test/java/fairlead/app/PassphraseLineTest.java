package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.cli.CommandLineTool;
import fairlead.cli.Passphrase;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKeys;
import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// The command line opens a workspace whose key lies under a passphrase.
class PassphraseLineTest {
    private static final String SAID = "two wet otters in a boat";

    @TempDir private Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Passphrase passphrase = new Passphrase(texts);
    private final FileKeys keys = new FileKeys(new PocketKeychain());
    private Path file;

    @BeforeEach
    void encrypt() throws IOException {
        file = folder.resolve("fairlead");
        Files.move(
                TestDatabases.h2File(folder).resolveSibling(onlyFile()),
                folder.resolve("fairlead.mv.db"));
        Database.open(new DatabaseSettings.File(file), Entities.ALL, Clock.systemUTC()).close();
        EncryptedFile.turnOn(
                file, new FileKeys(new PocketKeychain()).make(folder, SAID.toCharArray()));
    }

    private Path onlyFile() throws IOException {
        try (var all = Files.list(folder)) {
            return all.findAny().orElseThrow();
        }
    }

    @Test
    void aPassphraseInAFileOpensIt() throws IOException {
        assertThat(doctor(SAID + "\n")).isZero();

        try (Database database =
                new KeyedOpener(keys, passphrase)
                        .open(new DatabaseSettings.File(file), Clock.systemUTC())) {
            assertThat(database.isEncrypted()).isTrue();
        }
    }

    @Test
    void aWrongOneFailsInASentence() throws IOException {
        assertThat(doctor("another")).isEqualTo(1);
        assertThatThrownBy(() -> new KeyedOpener(keys, passphrase).key(file))
                .isInstanceOf(FairleadException.class)
                .hasMessageContaining("storage.key.passphrase");
    }

    @Test
    void whereNobodyCanBeAskedThatIsSaid() {
        assertThatThrownBy(() -> new KeyedOpener(keys, passphrase).key(file))
                .isInstanceOf(FairleadException.class)
                .hasMessageContaining("cli.nopassphrase");
    }

    private int doctor(String said) throws IOException {
        Path note = folder.resolve("said.txt");
        Files.writeString(note, said);
        String[] line = {
            "doctor", "--workspace", folder.toString(), "--passphrase-file", note.toString()
        };
        return CommandLineTool.run(line, texts, passphrase, Main.commands(texts, keys, passphrase));
    }
}
