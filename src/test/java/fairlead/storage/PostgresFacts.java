package fairlead.storage;

import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// What `pg_catalog` knows of a schema, one line a fact.
final class PostgresFacts {

    private static final List<String> QUERIES =
            List.of(
                    """
                    select 'enum ' || t.typname || ' '
                        || string_agg(e.enumlabel, ',' order by e.enumsortorder)
                    from pg_enum e join pg_type t on t.oid = e.enumtypid
                    group by t.typname
                    """,
                    """
                    select 'column ' || c.relname || '.' || a.attname || ' '
                        || format_type(a.atttypid, a.atttypmod)
                        || case when a.attnotnull then ' not null' else '' end
                        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                    from pg_attribute a
                    join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                    where c.relnamespace = 'public'::regnamespace and a.attnum > 0
                    """,
                    """
                    select 'constraint ' || conrelid::regclass || '.' || conname || ' '
                        || pg_get_constraintdef(oid)
                    from pg_constraint
                    where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u')
                    """,
                    "select 'index ' || indexdef from pg_indexes where schemaname = 'public'");

    private PostgresFacts() {}

    static Stream<String> of(DataSource source) {
        return QUERIES.stream().flatMap(query -> Sql.read(source, query).stream());
    }
}
