package fairlead.storage;

import com.fasterxml.jackson.databind.JsonNode;

import org.hibernate.Session;
import org.hibernate.SharedSessionContract;
import org.postgresql.PGStatement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Reads with plain SQL, for what has to be there before anything else is: it needs no mapping.
/// What differs between statements are parameters by name, `:name`; a list stands for as many
/// values.
///
/// A cell is a `String`, `Integer`, `Long`, `BigDecimal`, `Boolean`, `UUID`, `Instant`, `LocalDate`
/// or `JsonNode`; an enum is its label.
public final class SqlReading {

    private final Lender lender;
    private final boolean anew;

    private SqlReading(Lender lender, boolean anew) {
        this.lender = lender;
        this.anew = anew;
    }

    private SqlReading(Lender lender) {
        this(lender, false);
    }

    static SqlReading on(Connection connection) {
        return new SqlReading(
                work -> {
                    try {
                        return work.apply(connection);
                    } catch (SQLException e) {
                        throw StorageFailures.explain(e);
                    }
                });
    }

    /// Reads in the session's transaction, and so what was written in it up to now.
    public static SqlReading in(SharedSessionContract session) {
        return new SqlReading(
                work -> {
                    if (session instanceof Session writing && writing.getTransaction().isActive()) {
                        writing.flush();
                    }
                    return session.doReturningWork(connection -> work.apply(connection));
                });
    }

    /// The same, but a server plans each statement for the values it is asked with: one plan for
    /// all values is a bad one where it depends on them whether much is found or little.
    public SqlReading plannedAnew() {
        return new SqlReading(lender, true);
    }

    public List<Object[]> rows(String sql) {
        return rows(sql, Map.of());
    }

    public List<Object[]> rows(String sql, Map<String, Object> parameters) {
        NamedSql named = NamedSql.of(sql, parameters);
        return lender.lend(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(named.text())) {
                        for (int i = 0; i < named.values().size(); i++) {
                            statement.setObject(i + 1, outgoing(named.values().get(i)));
                        }
                        if (anew && statement.isWrapperFor(PGStatement.class)) {
                            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
                        }
                        try (ResultSet rows = statement.executeQuery()) {
                            return all(rows);
                        }
                    }
                });
    }

    /// What `read` makes of each row.
    public <T> List<T> list(String sql, Map<String, Object> parameters, Function<SqlRow, T> read) {
        return rows(sql, parameters).stream().map(cells -> read.apply(new SqlRow(cells))).toList();
    }

    /// The first cell of each row.
    public <T> List<T> column(String sql, Map<String, Object> parameters, Class<T> type) {
        return rows(sql, parameters).stream().map(cells -> type.cast(cells[0])).toList();
    }

    /// A cell of JSON by its names, null for none.
    public static Map<String, Object> map(JsonNode cell) {
        return cell == null ? null : RowValues.map(cell);
    }

    private static List<Object[]> all(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Cell[] cells = new Cell[columns.getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(columns.getColumnType(i + 1), columns.getColumnTypeName(i + 1));
        }
        List<Object[]> all = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[cells.length];
            for (int i = 0; i < cells.length; i++) {
                row[i] = cells[i].read(rows, i + 1);
            }
            all.add(row);
        }
        return all;
    }

    private static Cell cell(int type, String name) {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> SqlReading::instant;
            case Types.DATE -> (rows, at) -> rows.getObject(at, LocalDate.class);
            default ->
                    name.toUpperCase(Locale.ROOT).startsWith("JSON")
                            ? (rows, at) -> RowValues.parse(rows.getString(at))
                            : ResultSet::getObject;
        };
    }

    private static Instant instant(ResultSet rows, int at) throws SQLException {
        OffsetDateTime found = rows.getObject(at, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    private static Object outgoing(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    /// Lends a connection for one statement.
    @FunctionalInterface
    private interface Lender {
        List<Object[]> lend(SqlFunction<List<Object[]>> work);
    }

    /// How one column is read.
    @FunctionalInterface
    private interface Cell {
        Object read(ResultSet rows, int at) throws SQLException;
    }
}
