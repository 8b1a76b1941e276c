package fairlead.outgoing;

import fairlead.outgoing.ClaimTable.Words;
import fairlead.storage.Database;
import fairlead.storage.Received;

import java.sql.SQLException;
import java.util.List;

/// The claims of a workspace that is one file: nobody else is there, but the program may be killed
/// at any moment.
public final class FileClaims implements Claims {

    private final Database database;

    public FileClaims(Database database) {
        this.database = database;
    }

    private interface Step<T> {
        T on(ClaimTable table) throws SQLException;
    }

    private <T> T run(Step<T> step) {
        String now = "timestamp with time zone '%s'".formatted(database.clock().instant());
        Words words = new Words("sync_effect", "'me'", now, "?", "");
        T answer =
                database.receive(
                        connection ->
                                new Received<>(
                                        step.on(new ClaimTable(connection, words)), List.of()));
        database.checkpoint();
        return answer;
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
