package fairlead.storage.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.app.Entities;
import fairlead.settings.FairleadException;
import fairlead.storage.Contents;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.Holes;
import fairlead.storage.TestDatabases;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Random;

class BadFileTest {

    @TempDir private Path folder;
    private Path file;
    private Path data;

    @BeforeEach
    void make() {
        file = TestDatabases.h2File(folder);
        data = file.resolveSibling(file.getFileName() + ".mv.db");
    }

    @Test
    void aFileThatLostItsBytesIsDamagedAndNeverNew() throws IOException {
        Files.write(data, new byte[0]);

        assertRefused("storage.damaged", this::open);
        assertThat(Files.size(data)).isZero();
    }

    @Test
    void aFileOfRandomBytesIsDamagedAndLeftAsItIs() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Files.write(data, bytes);

        assertRefused("storage.damaged", this::open);
        assertThat(Files.readAllBytes(data)).isEqualTo(bytes);
    }

    @Test
    void aFileThatWasCutShortIsNeverOpenedAsAnEmptyOne() throws IOException {
        try (RandomAccessFile cut = new RandomAccessFile(data.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }

        assertThatThrownBy(this::open)
                .isInstanceOf(FairleadException.class)
                .extracting("textKey")
                .isIn("storage.damaged", "storage.migration");
    }

    @Test
    void aFileWhoseFirstHalfIsAnOlderDatabaseIsDamagedWhenItsSecondHalfIsGone() throws IOException {
        long whole = Files.size(data);
        Holes.in(file);
        try (RandomAccessFile cut = new RandomAccessFile(data.toFile(), "rw")) {
            cut.setLength(whole + 5000);
        }

        assertRefused("storage.damaged", this::open);
    }

    @Test
    void aSecondProgramOnTheSameFileIsTurnedAwayAndTheFirstGoesOn() {
        Process first = Kill.running(file);
        try {
            assertRefused("storage.locked", this::open);
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroyForcibly();
        }
    }

    @Test
    void aNewerSchemaIsRefusedAndNothingIsChanged() throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + file, "FAIRLEAD", "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update \"flyway_schema_history\" set \"version\" = '999'"
                            + " where \"version\" = '1'");
        }
        Contents before = Contents.ofFile(file);

        assertRefused("storage.newerschema", this::open);
        assertThat(Contents.ofFile(file)).isEqualTo(before);
    }

    private void open() {
        Database.open(new DatabaseSettings.File(file), Entities.ALL, Clock.systemUTC()).close();
    }

    private static void assertRefused(String textKey, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOf(FairleadException.class)
                .extracting("textKey")
                .isEqualTo(textKey);
    }
}
