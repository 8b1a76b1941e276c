package fairlead.sync;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Hears on a connection of its own that something changed on the server, and notices within
/// seconds when nothing can be heard any more, be the line cut or only dead.
final class Ear implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final int QUIET_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 3_000;

    private final Connection connection;
    private final Runnable heard;
    private final Runnable deaf;
    private volatile boolean closed;
    private volatile boolean hears = true;

    private Ear(Connection connection, Runnable heard, Runnable deaf) {
        this.connection = connection;
        this.heard = heard;
        this.deaf = deaf;
    }

    /// Listens from now on; `heard` and `deaf` are called on a thread of the ear, the latter once.
    static Ear open(Line line, Runnable heard, Runnable deaf) throws SQLException {
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
                if (notified.getNotifications(QUIET_MILLIS).length > 0) {
                    heard.run();
                } else {
                    probe();
                }
            }
        } catch (SQLException e) {
            hears = false;
            if (!closed) {
                LOG.info("the line to the server is gone ({})", e.getSQLState());
                deaf.run();
            }
        }
    }

    boolean hears() {
        return hears;
    }

    /// A line may be dead without anybody having said so.
    private void probe() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
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
