package fairlead.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a look through a closed H2 file found: its schema version, the rows of each table after
/// reading every one of them, and the names of the rules that do not hold. Changes no row.
public record Checkup(int schema, Map<String, Long> rows, List<String> broken) {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                    + " and table_type = 'BASE TABLE' order by table_name";
    private static final String LINKS =
            "select lower(c.table_name), lower(c.column_name), lower(p.table_name),"
                    + " lower(p.column_name) from information_schema.referential_constraints r"
                    + " join information_schema.key_column_usage c"
                    + " on c.constraint_name = r.constraint_name"
                    + " join information_schema.key_column_usage p"
                    + " on p.constraint_name = r.unique_constraint_name";
    private static final String WRITE_DELAY =
            "select count(*) from information_schema.settings"
                    + " where setting_name = 'WRITE_DELAY' and setting_value = '0'";
    private static final String LARGE_OBJECTS =
            "select count(*) from information_schema.columns where table_schema = 'PUBLIC'"
                    + " and data_type like '%LARGE OBJECT'";
    private static final String TWO_PRIMARIES =
            "select count(*) from (select lead_id from lead_contacts where is_primary"
                    + " and deleted_at is null group by lead_id having count(*) > 1)";

    public Checkup {
        rows = Map.copyOf(rows);
        broken = List.copyOf(broken);
    }

    public boolean healthy() {
        return schema == Migrations.latest() && broken.isEmpty();
    }

    /// `file` is the path without H2's ending; fails with a sentence where it is locked or damaged.
    public static Checkup of(Path file) {
        return of(file, Optional.empty());
    }

    /// The same with the key of a file that is encrypted.
    public static Checkup of(Path file, Optional<FileKey> key) {
        return of(new H2File(file, key), true);
    }

    /// The same for a team's copy, whose rows may point to others that are not to be seen here.
    public static Checkup ofCopy(Path file, Optional<FileKey> key) {
        return of(new H2File(file, key), false);
    }

    private static Checkup of(H2File closed, boolean whole) {
        closed.recover();
        String url = closed.url() + ";IFEXISTS=TRUE";
        try (Connection connection =
                        DriverManager.getConnection(url, H2Engine.OWNER, closed.password());
                Statement statement = connection.createStatement()) {
            Map<String, Long> rows = scan(statement);
            List<String> broken = whole ? orphans(statement) : new ArrayList<>();
            expect(broken, "write_delay", number(statement, WRITE_DELAY) == 1);
            expect(broken, "large_objects", number(statement, LARGE_OBJECTS) == 0);
            expect(broken, "one_primary_contact", number(statement, TWO_PRIMARIES) == 0);
            return new Checkup(Migrations.version(connection), rows, broken);
        } catch (SQLException e) {
            throw StorageFailures.explain(e);
        }
    }

    private static void expect(List<String> broken, String rule, boolean holds) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private static Map<String, Long> scan(Statement statement) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String[] table : list(statement, TABLES, 1)) {
            rows.put(table[0].toLowerCase(java.util.Locale.ROOT), read(statement, table[0]));
        }
        return rows;
    }

    private static long read(Statement statement, String table) throws SQLException {
        long count = 0;
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
                count++;
            }
        }
        return count;
    }

    private static List<String> orphans(Statement statement) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (String[] link : list(statement, LINKS, 4)) {
            String sql =
                    "select count(*) from %s c where c.%s is not null and not exists"
                            + " (select 1 from %s p where p.%s = c.%s)";
            long lost =
                    number(statement, sql.formatted(link[0], link[1], link[2], link[3], link[1]));
            expect(broken, link[0] + "." + link[1], lost == 0);
        }
        return broken;
    }

    private static List<String[]> list(Statement statement, String sql, int columns)
            throws SQLException {
        List<String[]> list = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getString(i + 1);
                }
                list.add(row);
            }
        }
        return list;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
