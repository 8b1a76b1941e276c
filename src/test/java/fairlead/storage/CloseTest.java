package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.app.Entities;

import org.hibernate.HibernateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

class CloseTest {

    private static final String LONG = "select max(x * x % 7) from system_range(1, 50000000)";
    private static final String RUNNING =
            "select 1 from information_schema.sessions"
                    + " where executing_statement like '%50000000%'"
                    + " and session_id <> session_id()";

    @TempDir private Path folder;

    @Test
    void theFileIsClosedInOrderWhileSomebodyStillReads() throws Exception {
        Path file = TestDatabases.h2File(folder);
        Database database =
                Database.open(new DatabaseSettings.File(file), Entities.ALL, Clock.systemUTC());
        Thread reader = Thread.ofPlatform().start(() -> readForLong(database));
        while (!isReading(file)) {
            Thread.onSpinWait();
        }

        database.close();

        assertThat(header(file)).contains(",clean:1,");
        reader.join();
    }

    private static void readForLong(Database database) {
        try {
            database.read(session -> session.createNativeQuery(LONG, Long.class).getSingleResult());
        } catch (HibernateException closed) {
            // Whoever reads when the program ends learns that there is nothing to read any more.
        }
    }

    private static boolean isReading(Path file) throws SQLException {
        String url = "jdbc:h2:file:" + file;
        try (Connection connection = DriverManager.getConnection(url, "FAIRLEAD", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(RUNNING)) {
            return rows.next();
        }
    }

    private static String header(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file.resolveSibling(file.getFileName() + ".mv.db"));
        return new String(bytes, 0, 200, StandardCharsets.ISO_8859_1);
    }
}
