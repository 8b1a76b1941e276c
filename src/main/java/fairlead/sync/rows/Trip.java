package fairlead.sync.rows;

import fairlead.sync.merge.SyncTable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Statements that travel to the server together and are answered together, in their order: one
/// round trip, however many they are. What was asked is known once [#go] has returned; where one
/// fails, those after it are not run.
public final class Trip {

    private static final int ANY = -1;
    private static final long ID = 37;
    private static final long UNHEARD = 48_000;

    private final Connection connection;
    private final List<Part> parts = new ArrayList<>();

    public Trip(Connection connection) {
        this.connection = connection;
    }

    /// Takes in the rows that answer a statement.
    @FunctionalInterface
    public interface Answer {
        void read(ResultSet rows) throws SQLException;
    }

    private record Part(String sql, List<Object> values, Answer answer, int required) {

        /// About how many bytes it takes to say it.
        long weight() {
            long bytes = sql.length();
            for (Object value : values) {
                bytes +=
                        value instanceof Collection<?> ids
                                ? ids.size() * ID
                                : String.valueOf(value).length();
            }
            return bytes;
        }
    }

    /// Whatever it answers.
    public Trip say(String sql, Object... values) {
        parts.add(new Part(sql, List.of(values), null, ANY));
        return this;
    }

    public Trip ask(String sql, Answer answer, Object... values) {
        parts.add(new Part(sql, List.of(values), answer, ANY));
        return this;
    }

    /// The rows of a table in which `column` holds one of these, as objects in the order of its
    /// columns; nothing is asked where there are none.
    public Trip rows(
            SyncTable table,
            String column,
            Collection<UUID> values,
            String suffix,
            Consumer<List<Object[]>> answer) {
        if (!values.isEmpty()) {
            String sql = RowReader.select(table, column + " = any(?) " + suffix);
            ask(sql, rows -> answer.accept(RowReader.rows(table, rows)), values);
        }
        return this;
    }

    /// A change that must touch that many rows: one that a policy hides is not an error to the
    /// server; it is one to us.
    public Trip change(int rows, String sql, Object... values) {
        parts.add(new Part(sql, List.of(values), null, rows));
        return this;
    }

    /// Makes the trip; the next one begins with nothing to say. Where much is still to be said
    /// after the first question it becomes several: a server that answers does not listen, and each
    /// side would wait for the other.
    public void go() throws SQLException {
        try {
            List<Part> together = new ArrayList<>();
            long unheard = 0;
            for (Part part : parts) {
                boolean asked = together.stream().anyMatch(one -> one.answer() != null);
                unheard += asked ? part.weight() : 0;
                if (unheard > UNHEARD) {
                    send(together);
                    together.clear();
                    unheard = 0;
                }
                together.add(part);
            }
            send(together);
        } finally {
            parts.clear();
        }
    }

    private void send(List<Part> together) throws SQLException {
        if (together.isEmpty()) {
            return;
        }
        String sql = together.stream().map(Part::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, together);
            statement.execute();
            for (Part part : together) {
                take(part, statement);
                statement.getMoreResults();
            }
        }
    }

    private void bind(PreparedStatement statement, List<Part> together) throws SQLException {
        int index = 1;
        for (Part part : together) {
            for (Object value : part.values()) {
                Object bound =
                        value instanceof Collection<?> ids
                                ? connection.createArrayOf("uuid", ids.toArray())
                                : value;
                statement.setObject(index++, bound);
            }
        }
    }

    private static void take(Part part, PreparedStatement statement) throws SQLException {
        if (part.answer() != null) {
            part.answer().read(statement.getResultSet());
        } else if (part.required() != ANY && statement.getUpdateCount() != part.required()) {
            throw new SQLException("a row that was locked is not to be changed", "42501");
        }
    }
}
