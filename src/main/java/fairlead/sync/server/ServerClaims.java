package fairlead.sync.server;

import fairlead.outgoing.ClaimTable;
import fairlead.outgoing.ClaimTable.Words;
import fairlead.outgoing.TableClaims;
import fairlead.storage.ServerLine;

import java.sql.Connection;
import java.sql.SQLException;

/// The claims of a team, decided by its database alone: each step is a transaction there.
public final class ServerClaims extends TableClaims {

    private static final Words WORDS =
            new Words(
                    "sync.effect",
                    "session_user",
                    "clock_timestamp()",
                    "cast(? as jsonb)",
                    "on conflict do nothing");

    private final Way way;

    public ServerClaims(Way way) {
        this.way = way;
    }

    /// Opens a connection to the server as whoever works here.
    @FunctionalInterface
    public interface Way {
        Connection open() throws SQLException;
    }

    @Override
    protected <T> T run(Step<T> step) {
        try (Connection connection = way.open()) {
            connection.setAutoCommit(false);
            T answer = step.on(new ClaimTable(connection, WORDS));
            connection.commit();
            return answer;
        } catch (SQLException e) {
            throw ServerLine.explain(e);
        }
    }
}
