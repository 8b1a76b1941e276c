package fairlead.outgoing;

import fairlead.outgoing.ClaimTable.Words;
import fairlead.storage.Database;
import fairlead.storage.Received;

import java.util.List;

/// The claims of a workspace that is one file: nobody else is there, but the program may be killed
/// at any moment.
public final class FileClaims extends TableClaims {

    private final Database database;

    public FileClaims(Database database) {
        this.database = database;
    }

    @Override
    protected <T> T run(Step<T> step) {
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
}
