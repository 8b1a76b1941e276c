package fairlead.bench.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/// Executes recorded statements by plain JDBC and reads every column of every row.
record Replay(DataSource source, List<Recorded> statements) {

    List<Object[]> run() throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (Recorded recorded : statements) {
                read(connection, recorded, rows);
            }
        }
        return rows;
    }

    private static void read(Connection connection, Recorded recorded, List<Object[]> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(recorded.sql())) {
            for (Map.Entry<Integer, Object> value : recorded.values().entrySet()) {
                statement.setObject(value.getKey(), value.getValue());
            }
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
    }
}
