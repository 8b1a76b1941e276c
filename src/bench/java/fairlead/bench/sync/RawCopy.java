package fairlead.bench.sync;

import fairlead.sync.merge.ColumnType;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.RowReader;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/// The fastest plain way to the same file: one thread reads, another fills tables without keys and
/// indexes, which are built at the end.
final class RawCopy {

    private static final int CHUNK = 5_000;
    private static final int AHEAD = 8;

    private final Connection from;
    private final Connection to;
    private final SyncTables tables = SyncTables.load();
    private final List<String> later = new ArrayList<>();

    private RawCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /// Rows that were read; the last ones are followed by none.
    private record Chunk(Optional<SyncTable> table, List<Object[]> rows) {}

    /// Makes `target` like `schema`, which is closed and empty, with the rows of `from`.
    static void run(Connection from, Path schema, Path target) throws Exception {
        List<String> script = script(schema);
        try (Connection to = DriverManager.getConnection("jdbc:h2:file:" + target, "RAW", "")) {
            new RawCopy(from, to).copy(script);
        }
    }

    private static List<String> script(Path schema) throws SQLException {
        List<String> script = new ArrayList<>();
        try (Connection made =
                        DriverManager.getConnection("jdbc:h2:file:" + schema, "FAIRLEAD", "");
                Statement statement = made.createStatement();
                ResultSet rows = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
            while (rows.next()) {
                script.add(rows.getString(1));
            }
        }
        return script;
    }

    private void copy(List<String> script) throws Exception {
        try (Statement statement = to.createStatement()) {
            for (String sql : script) {
                if (isRule(sql)) {
                    later.add(sql);
                } else if (sql.startsWith("CREATE") && !sql.startsWith("CREATE USER")) {
                    statement.execute(sql);
                }
            }
            to.setAutoCommit(false);
            fill();
            for (String sql : later) {
                statement.execute(sql);
            }
            to.commit();
        }
    }

    private static boolean isRule(String sql) {
        boolean index = sql.startsWith("CREATE INDEX") || sql.startsWith("CREATE UNIQUE");
        boolean constraint = sql.startsWith("ALTER TABLE") && sql.contains(" ADD CONSTRAINT ");
        return index || constraint && !sql.contains("FOREIGN KEY");
    }

    private void fill() throws Exception {
        BlockingQueue<Chunk> queue = new ArrayBlockingQueue<>(AHEAD);
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> read(queue));
        Chunk chunk = queue.take();
        while (chunk.table().isPresent()) {
            write(chunk.table().orElseThrow(), chunk.rows());
            chunk = queue.take();
        }
        reading.get();
    }

    private void read(BlockingQueue<Chunk> queue) {
        try {
            from.setAutoCommit(false);
            for (SyncTable table : tables.all()) {
                read(table, queue);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            end(queue);
        }
    }

    private static void end(BlockingQueue<Chunk> queue) {
        try {
            queue.put(new Chunk(Optional.empty(), List.of()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(SyncTable table, BlockingQueue<Chunk> queue)
            throws SQLException, InterruptedException {
        try (Statement statement = from.createStatement()) {
            statement.setFetchSize(CHUNK);
            String sql = "select %s from %s".formatted(RowReader.columns(table), table.name());
            try (ResultSet rows = statement.executeQuery(sql)) {
                List<Object[]> some = new ArrayList<>();
                while (rows.next()) {
                    some.add(row(table, rows));
                    if (some.size() == CHUNK) {
                        queue.put(new Chunk(Optional.of(table), some));
                        some = new ArrayList<>();
                    }
                }
                queue.put(new Chunk(Optional.of(table), some));
            }
        }
    }

    private static Object[] row(SyncTable table, ResultSet rows) throws SQLException {
        Object[] row = new Object[table.columns().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = value(rows, i + 1, table.columns().get(i).type());
        }
        return row;
    }

    private static Object value(ResultSet rows, int index, ColumnType type) throws SQLException {
        return switch (type) {
            case UUID -> rows.getObject(index, UUID.class);
            case TIME -> rows.getObject(index, OffsetDateTime.class);
            case DATE -> rows.getObject(index, LocalDate.class);
            case NUMBER -> rows.getBigDecimal(index);
            case INT -> number(rows, index);
            case BOOL -> rows.getObject(index, Boolean.class);
            case TEXT, ENUM, JSON -> rows.getString(index);
        };
    }

    private static Object number(ResultSet rows, int index) throws SQLException {
        long value = rows.getLong(index);
        return rows.wasNull() ? null : (Long) value;
    }

    private void write(SyncTable table, List<Object[]> rows) throws SQLException {
        List<String> places = table.columns().stream().map(RawCopy::place).toList();
        String sql =
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table.name(), RowReader.columns(table), String.join(", ", places));
        try (PreparedStatement statement = to.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        to.commit();
    }

    private static String place(SyncColumn column) {
        return column.type() == ColumnType.JSON ? "? format json" : "?";
    }
}
