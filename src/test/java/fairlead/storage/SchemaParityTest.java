package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

/// Both engines hold the same tables, columns, types, labels and keys.
class SchemaParityTest {

    @TempDir static Path folder;

    private static DataSource h2;
    private static DataSource postgres;

    @BeforeAll
    static void open() {
        h2 = TestDatabases.h2(folder);
        postgres = TestDatabases.postgres();
    }

    @Test
    void bothHoldTheSameColumns() {
        String postgresColumns =
                """
                select c.table_name || '.' || c.column_name || ' '
                    || case c.data_type
                        when 'USER-DEFINED' then c.udt_name
                        when 'numeric' then 'numeric(' || c.numeric_precision || ',' || c.numeric_scale || ')'
                        when 'jsonb' then 'json'
                        when 'text' then 'character varying'
                        else c.data_type end
                    || case c.is_nullable when 'NO' then ' not null' else '' end
                    || case when c.column_default is not null then ' default' else '' end
                from information_schema.columns c
                where c.table_schema = 'public' and c.table_name not like 'flyway%'
                """;
        String h2Columns =
                """
                select lower(c.table_name || '.' || c.column_name || ' '
                    || case
                        when c.domain_name is not null then c.domain_name
                        when c.data_type = 'NUMERIC' then 'numeric(' || c.numeric_precision || ',' || c.numeric_scale || ')'
                        else c.data_type end
                    || case c.is_nullable when 'NO' then ' not null' else '' end
                    || case when c.column_default is not null then ' default' else '' end)
                from information_schema.columns c
                where c.table_schema = 'PUBLIC' and c.table_name not like 'flyway%'
                    and c.table_name not like 'SYNC%'
                """;

        Set<String> onlyH2 = facts(h2, h2Columns);
        onlyH2.remove("lead_contacts.primary_of uuid");
        assertThat(onlyH2).isEqualTo(facts(postgres, postgresColumns));
    }

    @Test
    void bothHoldTheSameLabels() {
        String postgresLabels =
                """
                select t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder)
                from pg_enum e join pg_type t on t.oid = e.enumtypid group by t.typname
                """;
        String h2Labels =
                """
                select lower(object_name) || ' '
                    || listagg(value_name, ',') within group (order by cast(value_ordinal as int))
                from information_schema.enum_values where object_type = 'DOMAIN'
                group by object_name
                """;

        assertThat(facts(h2, h2Labels)).isEqualTo(facts(postgres, postgresLabels)).hasSize(10);
    }

    @Test
    void bothHoldTheSameForeignKeys() {
        String keys =
                """
                select lower(k.table_name || '.' || k.column_name || ' ' || u.table_name || '.'
                    || u.column_name || ' ' || r.delete_rule)
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k
                    on k.constraint_name = r.constraint_name
                    and k.constraint_schema = r.constraint_schema
                join information_schema.key_column_usage u
                    on u.constraint_name = r.unique_constraint_name
                    and u.constraint_schema = r.unique_constraint_schema
                where lower(r.constraint_schema) = 'public'
                """;
        Set<String> inH2 = new TreeSet<>();
        facts(h2, keys).forEach(key -> inH2.add(key.replace("restrict", "no action")));

        assertThat(inH2).isEqualTo(facts(postgres, keys)).isNotEmpty();
    }

    @Test
    void bothHoldTheSameIndexesButThoseThatOnlyOneEngineCanHave() {
        String postgresIndexes =
                "select indexname from pg_indexes where schemaname = 'public' and indexname like"
                        + " 'idx%'";
        String h2Indexes =
                "select lower(index_name) from information_schema.indexes where index_name like"
                        + " 'IDX%' and table_name not like 'SYNC%'";
        Set<String> inPostgres = facts(postgres, postgresIndexes);

        // A partial index that differs from its neighbour only by its condition; trigrams and
        // words.
        assertThat(inPostgres.remove("idx_lead_timeline_highlights")).isTrue();
        assertThat(inPostgres.removeIf(index -> index.endsWith("_search"))).isTrue();
        assertThat(facts(h2, h2Indexes)).isEqualTo(inPostgres);
    }

    private static Set<String> facts(DataSource source, String sql) {
        return new TreeSet<>(Sql.read(source, sql));
    }
}
