package fairlead.sync.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

/// Every column of the real schema has exactly one policy, on both engines.
class SyncTablesTest {

    private static final SyncTables TABLES = SyncTables.load();

    @TempDir Path folder;

    @Test
    void everyColumnHasAPolicyOnTheServer() throws SQLException {
        assertThat(told())
                .as("give the column its line in sync/tables.txt")
                .isEqualTo(
                        stands(
                                TestDatabases.postgres(),
                                """
                                select table_name || '.' || column_name || ' ' || data_type
                                from information_schema.columns
                                where table_schema = 'public' and is_generated = 'NEVER'
                                  and table_name not in ('flyway_schema_history', 'workspace_info', 'agent_tallies', 'model_budgets')
                                """));
    }

    @Test
    void everyColumnHasAPolicyOnTheLaptop() throws SQLException {
        assertThat(told())
                .isEqualTo(
                        stands(
                                TestDatabases.h2(folder),
                                """
                                select lower(table_name || '.' || column_name || ' '
                                    || coalesce(domain_name, data_type))
                                from information_schema.columns
                                where table_schema = 'PUBLIC' and is_generated = 'NEVER'
                                  and table_name not like 'flyway%' and table_name not like 'SYNC%'
                                  and table_name not in ('WORKSPACE_INFO', 'AGENT_TALLIES', 'MODEL_BUDGETS')
                                """));
    }

    @Test
    void noColumnIsNamedTwice() {
        for (SyncTable table : TABLES.all()) {
            assertThat(table.columns().stream().map(SyncColumn::name)).doesNotHaveDuplicates();
        }
    }

    @Test
    void policiesNameColumnsThatAreThere() {
        for (SyncTable table : TABLES.all()) {
            assertThat(table.natural()).allMatch(table::has);
            assertThat(table.root() == null || table.has(table.root())).isTrue();
            for (SyncColumn column : table.columns()) {
                if (column.policy() == Policy.WITH || column.policy() == Policy.NEWEST) {
                    assertThat(table.has(column.argument())).as(column.name()).isTrue();
                }
            }
        }
    }

    private static Set<String> told() {
        Set<String> told = new TreeSet<>();
        for (SyncTable table : TABLES.all()) {
            table.columns().forEach(c -> told.add(table.name() + "." + c.name() + " " + c.type()));
        }
        return told;
    }

    private static Set<String> stands(DataSource source, String sql) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = source.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                String[] words = rows.getString(1).split(" ", 2);
                columns.add(words[0] + " " + type(words[1]));
            }
        }
        return columns;
    }

    private static ColumnType type(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "uuid" -> ColumnType.UUID;
            case "text", "character varying" -> ColumnType.TEXT;
            case "timestamp with time zone" -> ColumnType.TIME;
            case "date" -> ColumnType.DATE;
            case "numeric" -> ColumnType.NUMBER;
            case "integer", "bigint" -> ColumnType.INT;
            case "boolean" -> ColumnType.BOOL;
            case "json", "jsonb" -> ColumnType.JSON;
            default -> ColumnType.ENUM;
        };
    }
}
