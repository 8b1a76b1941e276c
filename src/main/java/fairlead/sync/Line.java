package fairlead.sync;

import java.sql.Connection;
import java.sql.SQLException;

/// The way to the shared database; whoever asks closes the connection.
@FunctionalInterface
public interface Line {
    Connection open() throws SQLException;

    /// Whether there is any use in trying: false while nobody has said the password.
    default boolean isReady() {
        return true;
    }

    /// The server refused the password: it is to be asked for again, not tried again.
    default void refused() {}
}
