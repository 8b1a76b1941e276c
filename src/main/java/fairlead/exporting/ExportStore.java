package fairlead.exporting;

import fairlead.storage.Database;

import org.hibernate.StatelessSession;
import org.hibernate.jdbc.AbstractReturningWork;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Reads whole tables as text, one row after another.
public final class ExportStore {

    private static final int FETCHED = 1_000;

    private final Database database;

    public ExportStore(Database database) {
        this.database = database;
    }

    /// Every table of the workspace that holds people's data, by name.
    List<String> tables() {
        List<String> tables = new ArrayList<>();
        rows(
                """
                select lower(table_name) from information_schema.tables
                where lower(table_schema) = 'public' and table_type like '%TABLE%'
                and lower(table_name) not like 'flyway%' order by 1
                """,
                names -> {}, row -> tables.add(row.getFirst()));
        return tables;
    }

    /// Hands over the columns' names first, then each row; a missing value is null.
    void table(String table, Consumer<List<String>> names, Consumer<List<String>> rows) {
        rows("select * from " + table, names, rows);
    }

    private void rows(String sql, Consumer<List<String>> names, Consumer<List<String>> rows) {
        database.read(
                session -> {
                    query(session, sql, names, rows);
                    return null;
                });
    }

    private static void query(
            StatelessSession session,
            String sql,
            Consumer<List<String>> names,
            Consumer<List<String>> rows) {
        session.doReturningWork(
                new AbstractReturningWork<Void>() {
                    @Override
                    public Void execute(Connection connection) throws SQLException {
                        try (Statement statement = connection.createStatement()) {
                            statement.setFetchSize(FETCHED);
                            try (ResultSet result = statement.executeQuery(sql)) {
                                walk(result, names, rows);
                            }
                        }
                        return null;
                    }
                });
    }

    private static void walk(
            ResultSet result, Consumer<List<String>> names, Consumer<List<String>> rows)
            throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        List<String> found = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            found.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        names.accept(found);
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= found.size(); i++) {
                row.add(result.getString(i));
            }
            rows.accept(row);
        }
    }
}
