package fairlead.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The one connection over which a laptop syncs. Where it is kept between two rounds the second one
/// pays for no new one; a round that fails leaves none behind.
final class KeptLine {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLine.class);

    private final Line line;
    private Optional<Connection> idle = Optional.empty();
    private Optional<Connection> current = Optional.empty();
    private boolean keeps;
    private boolean aborted;

    KeptLine(Line line) {
        this.line = line;
    }

    /// From now on a connection outlives its round.
    synchronized void keep() {
        keeps = true;
    }

    /// Whether the next round finds a connection, which may have died meanwhile.
    synchronized boolean isKept() {
        return idle.isPresent();
    }

    /// Whether the round that failed was ended by somebody, who wants no other one.
    synchronized boolean wasAborted() {
        return aborted;
    }

    Connection take() throws SQLException {
        Connection connection = kept().orElse(null);
        if (connection == null) {
            connection = line.open();
        }
        connection.setAutoCommit(true);
        use(Optional.of(connection));
        return connection;
    }

    private synchronized Optional<Connection> kept() {
        Optional<Connection> kept = idle;
        idle = Optional.empty();
        return kept;
    }

    private synchronized void use(Optional<Connection> connection) {
        current = connection;
        aborted = false;
    }

    /// After a round that ended well; nothing of it is left open.
    void giveBack(Connection connection) throws SQLException {
        boolean stays;
        synchronized (this) {
            current = Optional.empty();
            stays = keeps;
            if (stays) {
                idle = Optional.of(connection);
            }
        }
        if (!stays) {
            connection.close();
        }
    }

    void drop(Connection connection) {
        synchronized (this) {
            current = Optional.empty();
        }
        end(connection);
    }

    /// Ends a round that is under way on another thread.
    void abort() {
        Optional<Connection> under;
        synchronized (this) {
            under = current;
            aborted = true;
        }
        under.ifPresent(KeptLine::end);
        hangUp();
    }

    /// Lets go of what is kept.
    void hangUp() {
        kept().ifPresent(KeptLine::end);
    }

    private static void end(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("ending a connection", e);
        }
    }
}
