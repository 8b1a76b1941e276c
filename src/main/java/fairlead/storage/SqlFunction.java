package fairlead.storage;

import java.sql.Connection;
import java.sql.SQLException;

/// Something done with a connection that is lent for it.
@FunctionalInterface
public interface SqlFunction<T> {
    T apply(Connection connection) throws SQLException;
}
