package fairlead.sync;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;

/// Hears on a connection of its own that something changed on the server, and notices within
/// seconds when nothing can be heard any more, be the line cut or only dead.
final class Ear implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final int QUIET_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 3_000;
    private static final Duration BUSY = Duration.ofSeconds(30);

    private final Connection connection;
    private final Runnable heard;
    private final Consumer<Duration> deaf;
    private volatile boolean closed;
    private volatile boolean hears = true;
    private long answered = System.nanoTime();

    private Ear(Connection connection, Runnable heard, Consumer<Duration> deaf) {
        this.connection = connection;
        this.heard = heard;
        this.deaf = deaf;
    }

    /// Listens from now on; `heard` and `deaf` are called on a thread of the ear, the latter once
    /// and with the time since the last answer.
    static Ear open(Line line, Runnable heard, Consumer<Duration> deaf) throws SQLException {
        Connection connection = line.open();
        try (Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
            statement.execute("listen fairlead");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        Ear ear = new Ear(connection, heard, deaf);
        Thread.ofVirtual().name("sync-ear").start(ear::listen);
        return ear;
    }

    private void listen() {
        try {
            PGConnection notified = connection.unwrap(PGConnection.class);
            while (!closed) {
                boolean quiet = notified.getNotifications(QUIET_MILLIS).length == 0;
                if (!quiet) {
                    heard.run();
                }
                if (quiet || silence().compareTo(BUSY) > 0) {
                    probe();
                }
            }
        } catch (SQLException e) {
            hears = false;
            if (!closed) {
                LOG.info("the line to the server is gone ({})", e.getSQLState());
                deaf.accept(silence());
            }
        }
    }

    boolean hears() {
        return hears;
    }

    private Duration silence() {
        return Duration.ofNanos(System.nanoTime() - answered);
    }

    /// A line may be dead without anybody having said so; and who only listens is taken for gone.
    private void probe() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            answered = System.nanoTime();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("closing", e);
        }
    }
}
