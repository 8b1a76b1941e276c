package fairlead.storage;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/// One transaction of plain SQL, committed as a whole or not at all.
final class Receiving {

    private Receiving() {}

    static <T> T run(DataSource source, SqlFunction<T> writing) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = writing.apply(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }
}
