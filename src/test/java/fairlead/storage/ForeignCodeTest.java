package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.app.Entities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

/// What the database may load is read once a process, so this asks a process of its own.
class ForeignCodeTest {

    private static final int ACCESS_DENIED_TO_CLASS = 90134;

    @TempDir private Path folder;

    @Test
    void noStatementBringsJavaIntoTheProgram() throws Exception {
        Path said = folder.resolve("said");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForeignCodeTest.class.getName(),
                        TestDatabases.h2File(folder).toString())
                .redirectOutput(said.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(said)).isEqualTo("" + ACCESS_DENIED_TO_CLASS);
    }

    public static void main(String[] args) throws SQLException {
        Path file = Path.of(args[0]);
        try (Database database =
                        Database.open(
                                new DatabaseSettings.File(file), Entities.ALL, Clock.systemUTC());
                Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + file, "FAIRLEAD", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ALIAS PROPERTY FOR 'java.lang.System.getProperty'");
            System.out.print("made " + database.clock());
        } catch (SQLException e) {
            System.out.print(e.getErrorCode());
        }
    }
}
