package fairlead.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Takes part in every [Work]: what it writes is committed with the work or not at all.
public interface Outbox {

    /// Called on the work's own connection when everything else is written, its history included;
    /// an exception takes the whole work back.
    Ticket enter(Connection connection, UUID workId) throws SQLException;

    /// Nothing more will be entered.
    default void close() {}

    /// How the work ended.
    interface Ticket {
        void committed();

        void tookBack();
    }
}
