package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.storage.DatabaseSettings;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A superuser can rewrite history, and the seals tell.
class SealsTest {

    private static TestServer server;
    private static PolicyFixture team;

    @BeforeAll
    static void start() throws SQLException {
        server = TestServer.start(Optional.empty());
        server.create("crm");
        team = new PolicyFixture(server, "crm");
        sql(
                "insert into lead_timeline (id, lead_id, event_type, title, actor_type) select"
                        + " md5('e' || i)::uuid, '%s', 'note_added', 'Event ' || i, 'system' from"
                                .formatted(PolicyRows.id("leads", "rita"))
                        + " generate_series(1, 60) i",
                "insert into work_log (id, kind, actor_type) select md5('w' || i)::uuid, 'k',"
                        + " 'system' from generate_series(1, 60) i");
        assertThat(check("postgres").broken()).isEmpty();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aHundredEditsOfASuperuserAreAllFound() throws SQLException {
        List<String> edits = new ArrayList<>();
        edits.add("set session_replication_role = replica");
        for (int i = 1; i <= 50; i++) {
            String event = " where id = md5('e" + i + "')::uuid";
            edits.add(
                    switch (i % 3) {
                        case 0 -> "update lead_timeline set title = title || '.'" + event;
                        case 1 ->
                                "update lead_timeline set occurred_at = occurred_at +"
                                        + " interval '1 microsecond'"
                                        + event;
                        default -> "delete from lead_timeline" + event;
                    });
            edits.add(
                    "update work_log set actor_id = gen_random_uuid() where id = md5('w"
                            + i
                            + "')::uuid");
        }
        assertThat(check("crm_ada").broken()).isEmpty();
        sql(edits.toArray(String[]::new));

        assertThat(check("crm_ada").broken()).hasSize(100);
    }

    @Test
    void whatMayChangeBreaksNoSeal() throws SQLException {
        int before = check("crm_ada").broken().size();
        sql(
                "update lead_timeline set is_highlight = true where id = md5('e55')::uuid",
                "update ai_agent_logs set was_accepted = true where was_accepted is null",
                "delete from leads where id = '" + PolicyRows.id("leads", "max") + "'");

        assertThat(check("crm_ada").broken()).hasSize(before);
    }

    @Test
    void aSealThatWasMadeToFitBreaksTheChain() throws SQLException {
        int before = check("crm_ada").broken().size();
        sql(
                "set session_replication_role = replica",
                "update lead_timeline set title = 'Nothing' where id = md5('e60')::uuid",
                "update team.sealed s set hash = h.hash from team.history() h where h.row_id ="
                        + " s.row_id and s.row_id = md5('e60')::uuid");

        assertThat(check("crm_ada").broken()).hasSizeGreaterThan(before).contains("seal 1");
    }

    @Test
    void onlyAdminsSealAndNobodyReadsTheSeals() throws SQLException {
        try (Connection max = server.connect("crm", "crm_max")) {
            for (String sql :
                    List.of(
                            "select team.seal_history()",
                            "select * from team.check_history()",
                            "select * from team.sealed",
                            "delete from team.seal")) {
                assertThatThrownBy(() -> TestServer.execute(max, sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static HistoryCheck check(String role) {
        try (TeamDesk desk =
                TeamDesk.open(new DatabaseSettings.Server(server.url("crm"), role, ""))) {
            return desk.checkHistory();
        }
    }

    private static void sql(String... statements) throws SQLException {
        try (Connection owner = team.owner()) {
            TestServer.execute(owner, statements);
        }
    }
}
