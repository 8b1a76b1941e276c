package fairlead.sync;

import java.sql.Connection;
import java.sql.SQLException;

/// The way to the shared database; whoever asks closes the connection.
@FunctionalInterface
public interface Line {
    Connection open() throws SQLException;
}
