package fairlead.sync.server;

import fairlead.outgoing.ClaimTable;
import fairlead.outgoing.ClaimTable.Words;
import fairlead.outgoing.Claims;
import fairlead.outgoing.Outgoing;
import fairlead.outgoing.Sent;
import fairlead.storage.ServerLine;

import java.sql.Connection;
import java.sql.SQLException;

/// The claims of a team, decided by its database alone: each step is a transaction there.
public final class ServerClaims implements Claims {

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

    private interface Step<T> {
        T on(ClaimTable table) throws SQLException;
    }

    private <T> T run(Step<T> step) {
        try (Connection connection = way.open()) {
            connection.setAutoCommit(false);
            T answer = step.on(new ClaimTable(connection, WORDS));
            connection.commit();
            return answer;
        } catch (SQLException e) {
            throw ServerLine.explain(e);
        }
    }

    @Override
    public Claim claim(Outgoing item) {
        return run(table -> table.claim(item));
    }

    @Override
    public boolean start(Outgoing item) {
        return run(table -> table.start(item));
    }

    @Override
    public void sent(Outgoing item, Sent sent) {
        run(
                table -> {
                    table.sent(item, sent);
                    return null;
                });
    }

    @Override
    public void unsure(Outgoing item) {
        become(item, "unknown");
    }

    @Override
    public void off(Outgoing item) {
        become(item, "cancelled");
    }

    @Override
    public void release(Outgoing item) {
        become(item, "claimed");
    }

    private void become(Outgoing item, String state) {
        run(
                table -> {
                    table.become(item, state);
                    return null;
                });
    }
}
