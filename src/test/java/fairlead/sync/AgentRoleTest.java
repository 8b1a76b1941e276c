package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.storage.Actor;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamSetup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PasswordUtil;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What an agent did on a laptop reaches the team's database under the agents' role, in the name of
/// the person whose laptop it is, and no further than that role may.
class AgentRoleTest {

    private static final Actor AGENT = new Actor(Actor.Type.AI, null);

    private static final String WATCH =
            """
            create table public.watched (what text, effective text, person text);
            grant insert on public.watched to public;
            create function public.watch() returns trigger language plpgsql as $$
            begin
              insert into public.watched values (tg_table_name, current_user, session_user);
              return null;
            end $$;
            create trigger watch after insert or update on public.leads
              for each row execute function public.watch();
            create trigger watch after insert on public.lead_actions
              for each row execute function public.watch();
            create trigger watch after insert on public.field_history
              for each row execute function public.watch();
            create trigger watch after insert on sync.op
              for each row execute function public.watch();
            """;

    @TempDir Path folder;

    private TestServer server;
    private String login;
    private TestLaptop ann;
    private UUID lead;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        String url = server.url().replaceAll("\\?.*", "");
        new TeamSetup(new DatabaseSettings.Server(url, "postgres", "")).run();
        login = "a" + UUID.randomUUID().toString().substring(0, 8);
        ann = laptop();
        lead = ann.lead("Acme");
        ann.edit(lead, LeadField.OWNER, ann.me.id());
        ann.sync();
    }

    @AfterEach
    void close() throws SQLException {
        ann.close();
        server.close();
    }

    @Test
    void anAgentsWorkIsWrittenUnderItsRoleAndAPersonsUnderTheirs() throws SQLException {
        server.run(WATCH);
        ann.edit(lead, LeadField.COMPANY, "Acme Ltd");
        suggest("Call them");
        ann.edit(lead, LeadField.COMPANY, "Acme and Sons");

        SyncReport report = ann.sync();

        assertThat(report.parked()).isZero();
        assertThat(watched("lead_actions")).containsExactly("fl_agent for crm_" + login);
        assertThat(watched("leads")).containsOnly("crm_%1$s for crm_%1$s".formatted(login));
        assertThat(watched("field_history"))
                .contains("fl_agent for crm_" + login, "crm_%1$s for crm_%1$s".formatted(login));
        assertThat(watched("op")).containsOnly("crm_%1$s for crm_%1$s".formatted(login));
        assertThat(server.one("select company from leads")).isEqualTo("Acme and Sons");
        assertThat(server.one("select title from lead_actions")).isEqualTo("Call them");
    }

    @Test
    void whatAnAgentMayNotDoIsParkedAndAllElseArrives() throws SQLException {
        UUID other = ann.lead("Other");
        ann.leads.edit(AGENT, EditLeads.one(lead, LeadField.NAME, "Taken over"));
        ann.note(other, "a person's word");

        SyncReport report = ann.sync();

        assertThat(report.parked()).isPositive();
        assertThat(report.waiting()).isZero();
        assertThat(server.one("select name from leads where id = '%s'".formatted(lead)))
                .isEqualTo("Acme");
        assertThat(server.one("select op::text from sync.parked")).contains("Taken over");
        assertThat(server.list("select 1 from leads where name = 'Other'")).hasSize(1);
        assertThat(server.list("select 1 from lead_timeline where description like '%word%'"))
                .hasSize(1);
    }

    @Test
    void anAgentMovesALeadOnlyWhereThePersonLetsItAndNeverCloses() throws SQLException {
        ann.leads.move(AGENT, MoveLeads.to(LeadStatus.ACTIVE, List.of(lead)));
        assertThat(ann.sync().parked()).isPositive();
        assertThat(status()).isEqualTo("new_opportunities");

        server.run(
                "insert into autonomy_settings (id, user_id, action_category, action_type,"
                        + " autonomy_level) values (gen_random_uuid(), '%s', 'status',"
                                .formatted(ann.me.id())
                        + " 'status_change', 'auto_execute')");
        ann.leads.move(AGENT, MoveLeads.to(LeadStatus.PROPOSAL_SENT, List.of(lead)));
        assertThat(ann.sync().parked()).isZero();
        assertThat(status()).isEqualTo("proposal_sent");

        ann.leads.move(AGENT, MoveLeads.to(LeadStatus.CLOSED_UNQUALIFIED, List.of(lead)));
        assertThat(ann.sync().parked()).isPositive();
        assertThat(status()).isEqualTo("proposal_sent");
    }

    private String status() throws SQLException {
        return server.one("select status from leads");
    }

    private List<String> watched(String table) throws SQLException {
        return server.list(
                "select effective || ' for ' || person from watched where what = '%s'"
                        .formatted(table));
    }

    private void suggest(String title) {
        ann.database.write(
                WorkOrder.by(AGENT, "agent.run"),
                work -> {
                    Reason reason = new Reason("It is quiet.", new BigDecimal("0.80"));
                    work.add(
                            LeadAction.suggested(
                                    lead, ActionType.FOLLOW_UP, title, reason, work.now()));
                    return null;
                });
    }

    private TestLaptop laptop() throws SQLException {
        String verifier = PasswordUtil.encodeScramSha256("secret".toCharArray());
        String sql = "select team.invite('%1$s', '%1$s@team.test', '%1$s', 'rep', '%2$s')";
        UUID id = UUID.fromString(server.one(sql.formatted(login, verifier)));
        String url = server.url().replace("user=postgres", "user=crm_" + login);
        return new TestLaptop(folder, () -> DriverManager.getConnection(url), id);
    }
}
