package fairlead.sync;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/// Syncs for as long as its thread is not interrupted: when the server says that something changed,
/// every thirty seconds in any case, and again after a pause where the line is cut.
public final class SyncLoop {

    private static final Logger LOG = LoggerFactory.getLogger(SyncLoop.class);
    private static final int POLL_MILLIS = 30_000;
    private static final int GLANCE_MILLIS = 500;

    private final SyncService sync;
    private final Line line;
    private final Consumer<SyncReport> listener;
    private final Clock clock = Clock.systemUTC();
    private volatile Contact contact = Contact.offline(clock.instant());

    public SyncLoop(SyncService sync, Line line, Consumer<SyncReport> listener) {
        this.sync = sync;
        this.line = line;
        this.listener = listener;
    }

    public Contact contact() {
        return contact;
    }

    public void run() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = line.open()) {
                listen(connection);
            } catch (SQLException e) {
                contact = contact.failed(clock.instant());
                LOG.info("no contact with the server ({})", e.getSQLState());
                Thread.sleep(contact.pause(ThreadLocalRandom.current().nextDouble()));
            }
        }
    }

    /// Listens first and syncs then, so that nothing falls between.
    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen fairlead");
        }
        contact = contact.answered(clock.instant());
        while (!Thread.currentThread().isInterrupted()) {
            SyncReport report = sync.once();
            contact = contact.synced(clock.instant());
            listener.accept(report);
            await(connection.unwrap(PGConnection.class));
        }
    }

    /// Returns when there is something to fetch, or when it is time to look anyway.
    private void await(PGConnection connection) throws SQLException {
        long until = System.nanoTime() + POLL_MILLIS * 1_000_000L;
        while (System.nanoTime() < until && !Thread.currentThread().isInterrupted()) {
            if (connection.getNotifications(GLANCE_MILLIS).length > 0) {
                return;
            }
        }
    }
}
