package fairlead.sync.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fairlead.sync.TestServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class TripTest {

    private static final Duration STUCK = Duration.ofMinutes(1);
    private static final int QUESTIONS = 12;

    private TestServer server;
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        connection = server.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        server.close();
    }

    @Test
    void whatIsSaidTogetherIsAnsweredInItsOrder() throws SQLException {
        List<String> told = new ArrayList<>();
        Trip trip = new Trip(connection);

        trip.say("create temporary table things (n int)")
                .say("insert into things values (1), (2), (3)")
                .ask("select sum(n) from things where n < ?", rows -> told.add(first(rows)), 3)
                .change(2, "update things set n = n + 10 where n > ?", 1)
                .ask("select sum(n) from things", rows -> told.add(first(rows)))
                .go();

        assertThat(told).containsExactly("3", "26");
    }

    @Test
    void aChangeThatTouchesFewerRowsThanItMustIsRefused() {
        Trip trip =
                new Trip(connection)
                        .say("create temporary table things (n int)")
                        .change(1, "update things set n = 0");

        assertThatThrownBy(trip::go)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void longQuestionsAndLongAnswersDoNotWaitForEachOther() throws SQLException {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(40_000).toList();
        List<Integer> answers = new ArrayList<>();
        Trip trip = new Trip(connection);
        for (int i = 0; i < QUESTIONS; i++) {
            trip.ask(
                    "select id, repeat('x', 400) from unnest(?) as one(id)",
                    rows -> answers.add(count(rows)),
                    ids);
        }

        assertTimeoutPreemptively(STUCK, trip::go);

        assertThat(answers).hasSize(QUESTIONS).containsOnly(ids.size());
    }

    private static String first(java.sql.ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }

    private static int count(java.sql.ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
        }
        return count;
    }
}
