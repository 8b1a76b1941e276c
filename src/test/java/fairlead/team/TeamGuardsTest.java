package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What compares a row with what it was: assignment, history, membership.
class TeamGuardsTest {

    private static TestServer server;
    private static PolicyFixture team;

    @BeforeAll
    static void start() throws SQLException {
        server = TestServer.start(Optional.empty());
        server.create("crm");
        team = new PolicyFixture(server, "crm");
    }

    @BeforeEach
    void open() throws SQLException {
        team.show("open");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aRepTakesAFreeLeadAndGivesItBackButDoesNotHandItOn() throws SQLException {
        String free = "leads where id = '" + PolicyRows.id("leads", "null") + "'";
        try (Connection rita = team.as("crm_rita")) {
            assertThat(assign(rita, free, "team.me()")).isEqualTo(1);
            assertThatThrownBy(() -> assign(rita, free, id("cole")))
                    .hasMessageContaining("only a manager");
            assertThat(assign(rita, free, "null")).isEqualTo(1);
            assertThatThrownBy(() -> assign(rita, free, id("cole")))
                    .hasMessageContaining("manager");
        }
    }

    @Test
    void aRepTakesNoLeadFromAColleagueAndAManagerDoes() throws SQLException {
        String coles = "leads where id = '" + PolicyRows.id("leads", "cole") + "'";
        try (Connection rita = team.as("crm_rita");
                Connection max = team.as("crm_max")) {
            assertThat(assign(rita, coles, "team.me()")).isZero();
            assertThat(assign(max, coles, id("rita"))).isEqualTo(1);
            assertThat(assign(max, coles, id("cole"))).isEqualTo(1);
        }
    }

    @Test
    void nobodyTakesTheOnePlaceOfAColleaguesMail() throws SQLException {
        String mine = "'" + PolicyRows.id("leads", "rita") + "'";
        String theirs = "'" + PolicyRows.id("lead_actions", "cole") + "'";
        try (Connection rita = team.as("crm_rita")) {
            refused(
                    rita,
                    "insert into outgoing (id, lead_id, action_id, kind, payload, requested_by,"
                            + " requested_at, held_until) values (gen_random_uuid(), "
                            + mine
                            + ", "
                            + theirs
                            + ", 'mail', '{}', team.me(), now(), now())");
            refused(
                    rita,
                    "insert into sync.effect (effect_id, action_id, kind, lease_until) values"
                            + " (gen_random_uuid(), "
                            + theirs
                            + ", 'mail', now())");
        }
    }

    @Test
    void aClaimDoesNotMoveToAColleaguesMail() throws SQLException {
        String mine = "sync.effect where effect_id = '%s'".formatted(effect("rita"));
        String theirs = PolicyRows.id("lead_actions", "cole").toString();
        try (Connection rita = team.as("crm_rita")) {
            assertThat(update(rita, mine, "lease_until = now()")).isEqualTo(1);
            assertThatThrownBy(() -> update(rita, mine, "action_id = '" + theirs + "'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> update(rita, mine, "effect_id = gen_random_uuid()"))
                    .hasMessageContaining("never changes");
        }
    }

    private static UUID effect(String who) {
        return PolicyRows.id("sync.effect", who);
    }

    @Test
    void whatWasParkedIsSettledInOnesOwnNameAndNeverRewritten() throws SQLException {
        try (Connection rita = team.as("crm_rita");
                Connection max = team.as("crm_max")) {
            for (Connection one : List.of(rita, max)) {
                refused(one, "update sync.parked set op = '{\"forged\": 1}'");
                refused(one, "update sync.parked set role_name = session_user");
                refused(one, "update sync.parked set resolved_by = 'crm_cole'");
            }
            String settle =
                    "update sync.parked set resolved_at = now(), resolved_by = session_user";
            assertThat(changed(rita, settle)).isEqualTo(1);
            assertThat(changed(max, settle)).isGreaterThan(1);
        }
    }

    @Test
    void aLaptopStaysWhoseItIs() throws SQLException {
        try (Connection ada = team.as("crm_ada")) {
            refused(ada, "update sync.replica set role_name = 'crm_max'");
            refused(ada, "update sync.replica set replica_id = gen_random_uuid()");
        }
    }

    @Test
    void ofTheCompanysMonthOneGivesBackWhatOneTookAndNoMore() throws SQLException {
        String month = "model_budgets where name = 'company/2026-11'";
        String day = "model_budgets where name = team.me() || '/2026-11-03'";
        try (Connection owner = team.owner();
                Connection rita = team.as("crm_rita")) {
            TestServer.execute(
                    owner,
                    "insert into model_budgets (name, n, tokens, micros) values"
                            + " ('company/2026-11', 2, 50, 5), (%s || '/2026-11-03', 1, 20, 2),"
                                    .formatted(id("rita"))
                            + " (%s || '/2026-11-03', 1, 30, 3)".formatted(id("cole")));
            for (String less :
                    List.of("micros = 4", "tokens = 49", "n = 1", "name = 'company/x'")) {
                assertThatThrownBy(() -> update(rita, month, less))
                        .as(less)
                        .hasMessageContaining("stays taken");
            }
            assertThatThrownBy(() -> update(rita, day, "n = 0"))
                    .hasMessageContaining("stays taken");
            assertThatThrownBy(() -> update(rita, day, "micros = -1"))
                    .hasMessageContaining("stays taken");

            assertThat(update(rita, day, "micros = 1")).isEqualTo(1);
            assertThat(update(rita, month, "micros = 4")).isEqualTo(1);
            assertThatThrownBy(() -> update(rita, month, "micros = 3"))
                    .hasMessageContaining("stays taken");
        }
    }

    @Test
    void notEvenTheOwnerRewritesHistory() throws SQLException {
        for (String who : List.of("postgres", "fl_owner")) {
            try (Connection owner = team.owner()) {
                TestServer.execute(owner, "set role " + who);
                for (String table :
                        List.of("work_log", "field_history", "lead_timeline", "ai_agent_logs")) {
                    refused(owner, "delete from " + table);
                    refused(owner, "truncate " + table + " cascade");
                }
                refused(owner, "update work_log set kind = 'x'");
                refused(owner, "update field_history set new_values = '{\"x\": 1}'");
                refused(owner, "update lead_timeline set title = 'x'");
                refused(owner, "update ai_agent_logs set output_result = '{\"x\": 1}'");
            }
        }
    }

    @Test
    void anAgentsRunIsJudgedOnce() throws SQLException {
        String run = "ai_agent_logs where id = '" + PolicyRows.id("ai_agent_logs", "max") + "'";
        try (Connection max = team.as("crm_max")) {
            assertThat(update(max, run, "was_accepted = true")).isEqualTo(1);
            assertThatThrownBy(() -> update(max, run, "was_accepted = false"))
                    .hasMessageContaining("never rewritten");
        }
    }

    @Test
    void aLeadThatIsErasedTakesItsEventsAndLeavesTheRunsOfAgents() throws SQLException {
        String lead = "'" + PolicyRows.id("leads", "ada") + "'";
        String run = "'" + PolicyRows.id("ai_agent_logs", "ada") + "'";
        try (Connection owner = team.owner()) {
            owner.setAutoCommit(false);
            TestServer.execute(owner, "delete from leads where id = " + lead);

            assertThat(one(owner, "select count(*) from lead_timeline where lead_id = " + lead))
                    .isEqualTo("0");
            assertThat(one(owner, "select lead_id is null from ai_agent_logs where id = " + run))
                    .isEqualTo("t");
            owner.rollback();
        }
    }

    @Test
    void aColleaguesWordsComeBackOnlyAsTheyWere() throws SQLException {
        String note = PolicyRows.id("note", "cole").toString();
        String edit = PolicyRows.id("edit", "rita").toString();
        String lead = PolicyRows.id("leads", "null").toString();
        try (Connection cole = team.as("crm_cole");
                Connection rita = team.as("crm_rita")) {
            TestServer.execute(cole, event(note, lead, "cole", "Called", null));
            TestServer.execute(rita, event(edit, lead, "rita", "Phoned", note));

            assertThatThrownBy(
                            () ->
                                    TestServer.execute(
                                            rita, event(random(), lead, "cole", "Shouted", edit)))
                    .hasMessageContaining("another's name");
            assertThatNoException()
                    .isThrownBy(
                            () ->
                                    TestServer.execute(
                                            rita, event(random(), lead, "cole", "Called", edit)));
        }
    }

    private static String event(String id, String lead, String who, String title, String before) {
        return "insert into lead_timeline (id, lead_id, event_type, title, actor_type, actor_id,"
                + " supersedes_id) values ('%s', '%s', 'note_added', '%s', 'user', %s, %s)"
                        .formatted(
                                id,
                                lead,
                                title,
                                id(who),
                                before == null ? "null" : "'" + before + "'");
    }

    private static String random() {
        return java.util.UUID.randomUUID().toString();
    }

    private static String id(String login) {
        return "'" + team.seenBy(login).ids().get(login) + "'";
    }

    private static int assign(Connection connection, String lead, String to) throws SQLException {
        return update(connection, lead, "assigned_to = " + to);
    }

    private static int update(Connection connection, String row, String change)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(
                    "update " + row.replaceFirst(" where", " set " + change + " where"));
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int changed(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void refused(Connection connection, String sql) {
        assertThatThrownBy(() -> TestServer.execute(connection, sql))
                .as(sql)
                .isInstanceOf(SQLException.class);
    }
}
