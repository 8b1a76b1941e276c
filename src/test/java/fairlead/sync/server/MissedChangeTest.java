package fairlead.sync.server;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.storage.TestDatabases;
import fairlead.sync.merge.SyncTables;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Twenty writers who commit in another order than they began, and a reader between them: no
/// committed row is missed. `-Dfairlead.rows=100000` for the long form.
class MissedChangeTest {

    private static final String PROMISE = "G6";
    private static final String WHAT = "rows of twenty writers read from PostgreSQL";
    private static final int WRITERS = 20;
    private static final int FEW = 2_000;

    private final List<Connection> writers = new ArrayList<>();
    private final List<List<UUID>> written = new ArrayList<>();
    private final Set<UUID> committed = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Random random = new Random(Soak.seed());
    private Connection reading;

    /// Reads what is new since it was last asked.
    private interface Reader {
        void read() throws SQLException;
    }

    @BeforeEach
    void open() throws SQLException {
        String url = TestDatabases.postgresUrl();
        reading = DriverManager.getConnection(url);
        for (int i = 0; i < WRITERS; i++) {
            Connection writer = DriverManager.getConnection(url);
            writer.setAutoCommit(false);
            writers.add(writer);
            written.add(new ArrayList<>());
        }
    }

    @AfterEach
    void close() throws SQLException {
        for (Connection writer : writers) {
            writer.close();
        }
        reading.close();
    }

    @Test
    void noCommittedRowIsMissed() throws Exception {
        int rows = Soak.size("rows", FEW);
        Pull pull = new Pull(reading, SyncTables.load());
        String[] cursor = {pull.begun()};
        try (Soak soak = Soak.of(PROMISE, WHAT)) {
            soak.run(
                    rows,
                    () -> {
                        play(
                                rows,
                                () -> {
                                    Pull.Delta delta = pull.since(cursor[0], id -> true);
                                    cursor[0] = delta.cursor();
                                    for (Pull.Rows table : delta.tables()) {
                                        table.present().forEach(row -> seen.add((UUID) row[0]));
                                    }
                                });
                        assertThat(missed()).isEmpty();
                    });
        }
    }

    @Test
    void aCursorByDateMissesSome() throws SQLException {
        naive("updated_at", "updated_at", "leads", "id");

        Soak.control(PROMISE, WHAT, "cursor by date: " + missed().size() + " missed");
    }

    @Test
    void aCursorByNumberMissesSome() throws SQLException {
        naive("xid::text::bigint", "xid::text::bigint", "sync.change", "pk");

        Soak.control(PROMISE, WHAT, "cursor by number: " + missed().size() + " missed");
    }

    private void naive(String value, String order, String table, String id) throws SQLException {
        String[] last = {null};
        play(
                FEW,
                () -> {
                    String sql =
                            "select %s, %s from %s %s order by %s"
                                    .formatted(
                                            id,
                                            value,
                                            table,
                                            last[0] == null
                                                    ? ""
                                                    : "where " + value + " > '" + last[0] + "'",
                                            order);
                    try (Statement statement = reading.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            seen.add(rows.getObject(1, UUID.class));
                            last[0] = rows.getString(2);
                        }
                    }
                });
        assertThat(missed()).as("the control must fail").isNotEmpty();
    }

    private Set<UUID> missed() {
        Set<UUID> missed = new HashSet<>(committed);
        missed.removeAll(seen);
        return missed;
    }

    /// Some write, some commit what they began long ago, and the reader looks now and then.
    private void play(int rows, Reader reader) throws SQLException {
        while (committed.size() < rows) {
            int who = random.nextInt(WRITERS);
            if (random.nextInt(3) < 2) {
                insert(who);
            } else {
                commit(who);
            }
            if (random.nextInt(5) == 0) {
                reader.read();
            }
        }
        for (int who = 0; who < WRITERS; who++) {
            commit(who);
        }
        reader.read();
    }

    private void insert(int who) throws SQLException {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        try (Statement statement = writers.get(who).createStatement()) {
            statement.execute(
                    "insert into leads (id, name, email) values ('%s', 'L', 'l@x.test')"
                            .formatted(id));
        }
        written.get(who).add(id);
    }

    private void commit(int who) throws SQLException {
        writers.get(who).commit();
        committed.addAll(written.get(who));
        written.get(who).clear();
    }
}
