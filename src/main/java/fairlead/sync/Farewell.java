package fairlead.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// What a laptop tells its server once its copy is deleted, so that the team's list does not wait
/// for it. Where nobody can be reached, nothing is told: the list then shows when it was last seen.
public final class Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);
    private static final String WIPED =
            "update sync.replica set wiped_at = clock_timestamp(), pending = 0 where replica_id ="
                    + " ?";

    private final Line line;
    private final UUID replica;

    Farewell(Line line, UUID replica) {
        this.line = line;
        this.replica = replica;
    }

    /// Runs `deletion`, whatever the server says. It is asked to listen before that, for what makes
    /// it known may be among what is deleted.
    public void say(Runnable deletion) {
        Optional<Connection> listening = listening();
        try {
            deletion.run();
            listening.ifPresent(this::tell);
        } finally {
            listening.ifPresent(Farewell::close);
        }
    }

    private Optional<Connection> listening() {
        try {
            return line.isReady() ? Optional.of(line.open()) : Optional.empty();
        } catch (SQLException e) {
            unheard(e);
            return Optional.empty();
        }
    }

    private void tell(Connection connection) {
        try (PreparedStatement statement = connection.prepareStatement(WIPED)) {
            statement.setObject(1, replica);
            statement.executeUpdate();
        } catch (SQLException e) {
            unheard(e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            unheard(e);
        }
    }

    private static void unheard(SQLException failure) {
        LOG.info("the server did not hear that the copy is gone ({})", failure.getSQLState());
    }
}
