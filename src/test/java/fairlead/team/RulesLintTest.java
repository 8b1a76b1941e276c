package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/// What would make a hole without any table of policies noticing: looked for in the catalog.
class RulesLintTest {

    private static final String OURS =
            "in (select oid from pg_namespace where nspname in ('public', 'sync', 'team'))";
    private static final String NO_EXTENSION =
            " and not exists (select from pg_depend d where d.objid = %s and d.deptype = 'e')";

    /// Each query names what breaks its rule.
    private static final Map<String, String> RULES =
            Map.of(
                    "a table without row policies",
                    "select oid::regclass from pg_class where relkind in ('r', 'p') and not"
                            + " relrowsecurity and relnamespace "
                            + OURS,
                    "a definer function without a search path",
                    "select oid::regprocedure from pg_proc p where prosecdef and not exists (select"
                            + " from unnest(proconfig) c where c like 'search_path=%%') and"
                            + " pronamespace "
                            + OURS
                            + NO_EXTENSION.formatted("p.oid"),
                    "a view that reads with its owner's rights",
                    "select oid::regclass from pg_class where relkind = 'v' and not"
                            + " coalesce(reloptions::text, '') like '%%security_invoker=true%%' and"
                            + " relnamespace "
                            + OURS,
                    "a function that everybody may call",
                    "select p.oid::regprocedure from pg_proc p, aclexplode(coalesce(proacl,"
                            + " acldefault('f', proowner))) a where a.grantee = 0 and pronamespace "
                            + OURS
                            + NO_EXTENSION.formatted("p.oid"),
                    "a table that somebody may truncate",
                    "select c.oid::regclass from pg_class c, aclexplode(relacl) a where"
                            + " a.privilege_type = 'TRUNCATE' and a.grantee <> relowner and"
                            + " relnamespace "
                            + OURS,
                    "a table that is not the owner's",
                    "select oid::regclass from pg_class where relkind in ('r', 'v', 'S') and"
                            + " relowner <> 'fl_owner'::regrole and relnamespace "
                            + OURS,
                    "a schema in which everybody may create",
                    "select nspname from pg_namespace n, aclexplode(nspacl) a where a.grantee = 0"
                            + " and a.privilege_type = 'CREATE' and n.oid "
                            + OURS,
                    "a grant that no policy bounds",
                    "select c.oid::regclass || ' ' || a.privilege_type from pg_class c,"
                        + " aclexplode(relacl) a where relkind = 'r' and a.grantee <> relowner and"
                        + " a.grantee <> 0 and a.privilege_type in ('SELECT', 'INSERT', 'UPDATE',"
                        + " 'DELETE') and not exists (select from pg_policy p, unnest(p.polroles) r"
                        + " where p.polrelid = c.oid and pg_has_role(a.grantee, r, 'USAGE') and"
                        + " p.polcmd in ('*', case a.privilege_type when 'SELECT' then 'r' when"
                        + " 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end)) and"
                        + " relnamespace "
                            + OURS);

    private static final Pattern WRAPPED =
            Pattern.compile("\\( SELECT [\\w.]+\\([^()]*\\) AS \\w+\\)");
    private static final Pattern CALL = Pattern.compile("[\\w.]+\\(");

    private static DataSource source;

    @BeforeAll
    static void open() {
        source = TestDatabases.postgres();
    }

    @Test
    void noRuleIsBroken() throws SQLException {
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            assertThat(read(source, rule.getValue())).as(rule.getKey()).isEmpty();
        }
    }

    @Test
    void noPolicyCallsAFunctionForEveryRow() throws SQLException {
        assertThat(bareCalls(source)).isEmpty();
    }

    @Test
    void everyTableStandsInTheTableOfPolicies() throws SQLException {
        List<String> tables =
                read(
                        source,
                        "select case schemaname when 'public' then '' else schemaname || '.' end ||"
                            + " tablename from pg_tables where schemaname in ('public', 'sync')");

        assertThat(PolicyTable.read().lines().stream().map(PolicyTable.Line::table).distinct())
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void eachRuleNoticesWhatItIsFor() throws SQLException {
        DataSource holes = TestDatabases.postgres();
        try (Connection connection = holes.getConnection()) {
            TestServer.execute(
                    connection,
                    "create table open (id int)",
                    "grant truncate, select on open to fl_rep",
                    "create view peep as select * from leads",
                    "create function sly() returns int language sql security definer as 'select 1'",
                    "grant create on schema public to public",
                    "create policy bare on tags to fl_rep using (team.me() is not null)");
        }
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            assertThat(read(holes, rule.getValue())).as(rule.getKey()).isNotEmpty();
        }
        assertThat(bareCalls(holes)).containsExactly("tags bare");
    }

    private static List<String> bareCalls(DataSource source) throws SQLException {
        String policies =
                "select tablename || ' ' || policyname || chr(10) || coalesce(qual, '') || ' ' ||"
                        + " coalesce(with_check, '') from pg_policies";
        return read(source, policies).stream()
                .filter(p -> CALL.matcher(WRAPPED.matcher(text(p)).replaceAll("")).find())
                .map(p -> p.lines().findFirst().orElseThrow())
                .toList();
    }

    private static String text(String policy) {
        return policy.substring(policy.indexOf('\n'));
    }

    private static List<String> read(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.replace("%%", "%"))) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
