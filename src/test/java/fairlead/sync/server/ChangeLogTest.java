package fairlead.sync.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.storage.TestDatabases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the shared database notes and refuses by itself, whatever program writes.
class ChangeLogTest {

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection(TestDatabases.postgresUrl());
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyTableOfTheProgramIsLogged() throws SQLException {
        assertThat(
                        list(
                                """
                                select table_name from information_schema.tables t
                                where table_schema = 'public' and table_type = 'BASE TABLE'
                                  and (select count(*) from pg_trigger g
                                       where g.tgrelid = t.table_name::regclass
                                         and g.tgname like 'sync_%'
                                         and g.tgname not like 'sync_bump'
                                         and g.tgname not in ('sync_rights', 'sync_action_step'))
                                    <> 4
                                """))
                .as("add the table to the next migration's triggers and to sync/tables.txt")
                .containsExactlyInAnyOrder(
                        "agent_tallies",
                        "flyway_schema_history",
                        "model_budgets",
                        "workspace_info");
    }

    @Test
    void aStatementNotesEveryRowItTouchedOnce() throws SQLException {
        run(
                "insert into leads (name, email) select 'L' || n, 'l@x.test' from"
                        + " generate_series(1, 3) n",
                "delete from sync.change");
        run("update leads set company = 'Acme' where name in ('L1', 'L2')");
        run("delete from leads where name = 'L1'");

        assertThat(list("select tbl || ' ' || op::text from sync.change order by xid, op"))
                .containsExactly("4 U", "4 U", "4 D");
        assertThat(list("select count(distinct xid) from sync.change")).containsExactly("2");
    }

    @Test
    void aChildThatMovesToAnotherLeadIsNotedForBoth() throws SQLException {
        String from = lead();
        String to = lead();
        run(
                "insert into lead_contacts (lead_id, name, email) values (%s, 'Jo', 'j@x.test')"
                        .formatted(from),
                "delete from sync.change",
                "update lead_contacts set lead_id = %s".formatted(to));

        assertThat(list("select '''' || root || '''' from sync.change where tbl = 8"))
                .containsExactlyInAnyOrder(from, to);
    }

    @Test
    void whatHangsOnAPurgedLeadIsNotedWithIt() throws SQLException {
        String lead = lead();
        run(
                "insert into lead_timeline (lead_id, event_type, title) values (%s, 'custom', 't')"
                        .formatted(lead),
                "delete from sync.change",
                "delete from leads");

        assertThat(list("select tbl || ' ' || op::text from sync.change order by tbl"))
                .containsExactly("4 D", "12 D");
    }

    @Test
    void truncatingIsRefused() {
        assertThatThrownBy(() -> run("truncate lead_tags")).hasMessageContaining("truncating");
    }

    @Test
    void anActionGoesForwardOnly() throws SQLException {
        String action = action("dismissed");

        assertThatThrownBy(
                        () -> run("update lead_actions set status = 'approved' where id=" + action))
                .hasMessageContaining("an action that is dismissed does not become approved");
    }

    @Test
    void anActionGoesBackAsTheUndoOfTheWorkThatMovedIt() throws SQLException {
        String action = action("suggested");
        String work = "'" + UUID.randomUUID() + "'";
        run(
                "update lead_actions set status = 'completed' where id = " + action,
                "insert into work_log (id, kind) values (%s, 'action.complete')".formatted(work),
                """
                insert into field_history (work_id, table_name, row_id, operation, old_values,
                    new_values) values (%s, 'lead_actions', %s, 'update',
                    '{"status": "suggested"}', '{"status": "completed"}')\
                """
                        .formatted(work, action),
                "select set_config('fairlead.undoes', %s, false)".formatted(work));

        assertThatThrownBy(
                        () -> run("update lead_actions set status = 'approved' where id=" + action))
                .hasMessageContaining("completed does not become approved");
        run("update lead_actions set status = 'suggested' where id = " + action);

        assertThat(list("select status from lead_actions")).containsExactly("suggested");
    }

    @Test
    void compactionForgetsOnlyWhatANewerEntryRepeatsUntilItIsOld() throws SQLException {
        String lead = lead();
        run(
                "update leads set name = 'a' where id = " + lead,
                "insert into sync.mark values (now() - interval '8 days', pg_current_xact_id())");
        run("update leads set name = 'b' where id = " + lead);

        assertThat(list("select sync.compact()")).containsExactly("2");
        assertThat(list("select op from sync.change")).containsExactly("U");
        assertThat(list("select log_floor from sync.meta")).containsExactly("0");

        run("insert into sync.mark values (now() - interval '181 days', pg_current_xact_id())");
        assertThat(list("select sync.compact()")).containsExactly("1");
        assertThat(list("select log_floor > '0' from sync.meta")).containsExactly("t");
    }

    @Test
    void aChangedRoleBeginsANewScope() throws SQLException {
        run(
                "insert into users (email, full_name, db_role) values ('a@x.test', 'A', 'crm_a')",
                "insert into sync.replica (replica_id, role_name, incarnation)"
                        + " values (gen_random_uuid(), 'crm_a', gen_random_uuid())",
                "update users set full_name = 'Ann' where db_role = 'crm_a'");
        assertThat(list("select scope_epoch from sync.replica")).containsExactly("0");

        run("update users set team_role = 'manager' where db_role = 'crm_a'");

        assertThat(list("select scope_epoch from sync.replica")).containsExactly("1");
    }

    private String lead() throws SQLException {
        return list("insert into leads (name, email) values ('Jo', 'jo@x.test') returning ''''"
                        + " || id || ''''")
                .getFirst();
    }

    private String action(String status) throws SQLException {
        return list(("insert into lead_actions (lead_id, action_type, title, status) values"
                                + " (%s, 'custom', 't', '%s') returning '''' || id || ''''")
                        .formatted(lead(), status))
                .getFirst();
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> list(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
