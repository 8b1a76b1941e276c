package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.Soak;
import fairlead.lead.LeadField;
import fairlead.lead.ReasonStore;
import fairlead.lead.company.ReasonService;
import fairlead.storage.DatabaseSettings;
import fairlead.team.TeamSetup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PasswordUtil;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Laptops of people who may not see everything: what they may no longer see leaves them, and what
/// they did to it reaches a manager.
class RightsTest {

    @TempDir Path folder;

    private TestServer server;
    private String team;
    private Line anns;
    private TestLaptop ann;
    private TestLaptop bob;
    private TestLaptop max;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        String url = server.url().replaceAll("\\?.*", "");
        new TeamSetup(new DatabaseSettings.Server(url, "postgres", "")).run();
        server.run("select team.show('own')");
        team = "s" + UUID.randomUUID().toString().substring(0, 8);
        anns = () -> connect("crm_" + team + "ann");
        ann = laptop(team + "ann", "rep", () -> anns.open());
        bob = laptop(team + "bob", "rep", () -> connect("crm_" + team + "bob"));
        max = laptop(team + "max", "manager", () -> connect("crm_" + team + "max"));
    }

    @AfterEach
    void close() throws SQLException {
        for (TestLaptop laptop : List.of(ann, bob, max)) {
            laptop.close();
        }
        server.close();
    }

    @Test
    void eachHasTheirOwnLeadsAndTheManagerAll() throws SQLException {
        UUID lead = own(ann, "Acme");
        ann.note(lead, "secret");
        assertThat(ann.sync().parked()).isZero();

        bob.sync();
        max.sync();

        assertThat(bob.value(lead, "name")).isNull();
        assertThat(bob.one("select count(*) from lead_timeline")).isEqualTo("0");
        assertThat(max.value(lead, "name")).isEqualTo("Acme");
    }

    @Test
    void aLeadThatIsGivenToSomebodyElseLeavesAndComesWithAllThatHangsOnIt() throws SQLException {
        UUID lead = own(ann, "Acme");
        ann.note(lead, "one");
        ann.sync();
        max.sync();
        max.edit(lead, LeadField.OWNER, bob.me.id());
        assertThat(max.sync().parked()).isZero();

        ann.sync();
        bob.sync();

        assertThat(ann.value(lead, "name")).isNull();
        assertThat(ann.one("select count(*) from lead_timeline")).isEqualTo("0");
        assertThat(bob.value(lead, "name")).isEqualTo("Acme");
        assertThat(bob.one("select count(*) from lead_timeline where event_type = 'note_added'"))
                .isEqualTo("1");
    }

    @Test
    void whoeverAsksOnlyForWhatIsToBeSeenKeepsWhatIsNotAnyMore() throws SQLException {
        NaiveLine naive =
                NaiveLine.saying(
                        anns,
                        "from sync.change where ",
                        "from sync.change where exists (select 1 from leads l where l.id ="
                                + " coalesce(root, pk)) and ");
        UUID lead = own(ann, "Acme");
        ann.sync();
        max.sync();
        max.edit(lead, LeadField.OWNER, bob.me.id());
        max.sync();

        anns = naive;
        ann.sync();

        naive.assertUsed();
        assertThat(ann.value(lead, "name")).as("the control must fail").isEqualTo("Acme");
        Soak.control("G9", "rights that change", "only what is to be seen is asked for: it stays");
    }

    @Test
    void unsentWorkOnALeadThatWasTakenAwayReachesTheManager() throws SQLException {
        UUID lead = unsentOnALeadThatWasTakenAway();

        SyncReport report = ann.sync();

        assertThat(report.parked()).isPositive();
        assertThat(report.waiting()).isZero();
        assertThat(ann.value(lead, "name")).isNull();
        assertThat(seenByTheManager()).anyMatch(op -> op.contains("Unsent Ltd"));
    }

    @Test
    void whoeverKeepsNothingOfWhatIsRefusedLeavesNothingToTheManager() throws SQLException {
        unsentOnALeadThatWasTakenAway();
        NaiveLine naive = NaiveLine.saying(anns, "on conflict (op_id) do nothing", "where false");

        anns = naive;
        ann.sync();

        naive.assertUsed();
        assertThat(seenByTheManager()).as("the control must fail").isEmpty();
        Soak.control("G9", "unsent work", "what is refused is not kept: no manager sees it");
    }

    private UUID unsentOnALeadThatWasTakenAway() throws SQLException {
        UUID lead = own(ann, "Acme");
        ann.sync();
        max.sync();
        max.edit(lead, LeadField.OWNER, bob.me.id());
        max.sync();
        ann.edit(lead, LeadField.COMPANY, "Unsent Ltd");
        return lead;
    }

    private List<String> seenByTheManager() throws SQLException {
        List<String> seen = new ArrayList<>();
        try (var connection = connect("crm_" + team + "max");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select op::text from sync.parked")) {
            while (rows.next()) {
                seen.add(rows.getString(1));
            }
        }
        return seen;
    }

    /// Whoever may not change the rows of a table cannot take them either, and the database says so
    /// before it has looked at anything else.
    @Test
    void whatOneMayNotChangeAtAllDoesNotHoldUpTheRest() throws SQLException {
        String login = "crm_" + team + "bob";
        server.run("grant fl_admin to " + login);
        role("admin", bob);
        bob.sync();
        String before = bob.one("select label from lost_reasons order by code limit 1");
        UUID reason = UUID.fromString(bob.one("select id from lost_reasons order by code limit 1"));
        new ReasonService(bob.database, new ReasonStore(bob.database))
                .rename(bob.me, reason, "Renamed");
        server.run("revoke fl_admin from " + login);
        role("rep", bob);
        UUID lead = own(bob, "Bolt");

        SyncReport report = bob.sync();

        assertThat(report.waiting()).isZero();
        assertThat(report.parked()).isPositive();
        assertThat(server.list("select id::text from leads")).containsExactly(lead.toString());
        assertThat(bob.one("select label from lost_reasons order by code limit 1"))
                .isEqualTo(before);
    }

    @Test
    void theSameTagOfTwoWhoMayNotChangeItIsOneTag() throws SQLException {
        UUID lead = own(ann, "Acme");
        UUID other = own(bob, "Bolt");
        ann.tags.add(ann.me, lead, "Key account");
        bob.tags.add(bob.me, other, "KEY ACCOUNT");
        ann.sync();

        assertThat(bob.sync().parked()).isZero();

        assertThat(server.one("select count(*) from tags")).isEqualTo("1");
        assertThat(server.one("select count(*) from lead_tags")).isEqualTo("2");
    }

    private void role(String role, TestLaptop laptop) throws SQLException {
        server.run(
                "update users set team_role = '%s' where id = '%s'"
                        .formatted(role, laptop.me.id()));
    }

    private UUID own(TestLaptop laptop, String name) {
        UUID lead = laptop.lead(name);
        laptop.edit(lead, LeadField.OWNER, laptop.me.id());
        return lead;
    }

    private TestLaptop laptop(String login, String role, Line line) throws SQLException {
        String verifier = PasswordUtil.encodeScramSha256("secret".toCharArray());
        String sql = "select team.invite('%1$s', '%1$s@team.test', '%1$s', '%2$s', '%3$s')";
        UUID id = UUID.fromString(server.one(sql.formatted(login, role, verifier)));
        TestLaptop laptop = new TestLaptop(folder, line, id);
        laptop.sync();
        return laptop;
    }

    private java.sql.Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(server.url().replace("user=postgres", "user=" + role));
    }
}
