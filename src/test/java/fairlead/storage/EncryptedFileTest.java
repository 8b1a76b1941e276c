package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// A file that only its key opens, and never an empty one in its place.
class EncryptedFileTest {

    private static final String SECRET = "Zebrafinkenweg";

    @TempDir Path folder;

    private final FileKey key = FileKey.random();
    private Path file;

    @BeforeEach
    void path() {
        file = folder.resolve("own");
    }

    @Test
    void aNewFileIsEncryptedFromItsFirstByteAndOpensWithItsKey() throws IOException, SQLException {
        fill(Optional.of(key));

        assertThat(EncryptedFile.is(file)).isTrue();
        assertThat(bytes()).doesNotContain(SECRET);
        assertThat(tags(Optional.of(key))).isEqualTo(1);
    }

    @Test
    void aWrongKeyOrNoneIsRefusedWithASentenceAndNothingChanges() throws IOException, SQLException {
        fill(Optional.of(key));
        byte[] before = Files.readAllBytes(data());

        assertThatThrownBy(() -> H2Engine.open(file, Optional.of(FileKey.random())))
                .hasMessage("storage.key.wrong");
        assertThatThrownBy(() -> H2Engine.open(file)).hasMessage("storage.key.missing");

        assertThat(Files.readAllBytes(data())).isEqualTo(before);
        assertThat(tags(Optional.of(key))).isEqualTo(1);
    }

    @Test
    void aStandingFileIsEncryptedWithAllThatIsInIt() throws IOException, SQLException {
        fill(Optional.empty());
        assertThat(bytes()).contains(SECRET);
        Contents before = Contents.ofFile(file);

        EncryptedFile.turnOn(file, key);
        EncryptedFile.turnOn(file, key);

        assertThat(bytes()).doesNotContain(SECRET);
        assertThat(Contents.ofFile(file, Optional.of(key))).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(data());
        }
    }

    @Test
    void aKilledProgramsFileComesBackToItsNewestState() throws IOException, SQLException {
        fill(Optional.of(key));
        H2Engine engine = H2Engine.open(file, Optional.of(key));
        Path copy = folder.resolve("killed");
        for (int i = 0; i < 50; i++) {
            try (Connection connection = engine.writer().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("insert into tags (name) values ('t" + i + "')");
            }
        }
        Files.copy(data(), folder.resolve("killed.mv.db"));
        engine.close();

        file = copy;
        assertThat(tags(Optional.of(key))).isEqualTo(51);
    }

    @Test
    void oneThatWasCutIsDamagedAndNeverEmpty() throws IOException, SQLException {
        fill(Optional.of(key));
        try (RandomAccessFile data = new RandomAccessFile(data().toFile(), "rw")) {
            data.setLength(data.length() / 2);
        }

        assertThatThrownBy(() -> H2Engine.open(file, Optional.of(key)))
                .hasMessage("storage.damaged");
    }

    private void fill(Optional<FileKey> with) throws SQLException {
        H2Engine engine = H2Engine.open(file, with);
        try (Connection connection = engine.writer().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into tags (name) values ('" + SECRET + "')");
        } finally {
            engine.close();
        }
    }

    private long tags(Optional<FileKey> with) throws SQLException {
        H2Engine engine = H2Engine.open(file, with);
        try (Connection connection = engine.reader().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from tags")) {
            row.next();
            return row.getLong(1);
        } finally {
            engine.close();
        }
    }

    private Path data() {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    private String bytes() throws IOException {
        return new String(Files.readAllBytes(data()), StandardCharsets.ISO_8859_1);
    }
}
