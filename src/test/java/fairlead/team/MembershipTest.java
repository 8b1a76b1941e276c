package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.SharedSchema;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Coming into a team and going out of it, on a server that asks for passwords over TLS.
class MembershipTest {

    @TempDir static Path folder;

    private static TestServer server;
    private static ServerCertificate certificate;
    private static Admitted admin;

    @BeforeAll
    static void start() throws IOException {
        certificate = new ServerCertificate(folder.resolve("tls"), List.of("localhost"));
        certificate.make();
        server = TestServer.guarded(certificate);
        server.create("crm");
        new TeamSetup(owner()).run();
        admin = invite(owner(), "ada", TeamRole.ADMIN);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theOneTimePasswordLetsSomebodyInUntilTheyChooseTheirOwn() throws SQLException {
        Admitted nora = invite(owner(), "nora", TeamRole.REP);
        assertThat(state("nora")).isEqualTo(MemberState.INVITED);
        try (TeamDesk desk = TeamDesk.open(as("nora", nora.password()))) {
            assertThat(desk.isNew()).isTrue();
            assertThat(desk.me()).contains(nora.id());

            desk.activate("a password of her own".toCharArray());

            assertThat(desk.isNew()).isFalse();
        }
        assertThat(state("nora")).isEqualTo(MemberState.ACTIVE);
        SharedSchema.connect(as("nora", "a password of her own")).close();
        assertThatThrownBy(() -> SharedSchema.connect(as("nora", nora.password())))
                .hasMessage("storage.login");
    }

    @Test
    void aOneTimePasswordThatEndedLetsNobodyIn() throws SQLException {
        Admitted late = invite(owner(), "late", TeamRole.REP);
        execute("alter role crm_late valid until '2020-01-01'");

        assertThat(state("late")).isEqualTo(MemberState.EXPIRED);
        assertThatThrownBy(() -> SharedSchema.connect(as("late", late.password())))
                .hasMessage("storage.login");
    }

    @Test
    void whoIsRemovedIsOutWithEverythingTheyHadOpen() throws SQLException {
        Admitted rex = invite(owner(), "rex", TeamRole.MANAGER);
        List<Connection> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            open.add(SharedSchema.connect(as("rex", rex.password())));
        }
        try (TeamDesk desk = TeamDesk.open(as("ada", admin.password()))) {
            assertThat(desk.remove("rex").sessionsEnded()).isEqualTo(8);
        }

        for (Connection connection : open) {
            assertThatThrownBy(() -> TestServer.execute(connection, "select 1"))
                    .isInstanceOf(SQLException.class);
        }
        IntStream.range(0, 20)
                .forEach(
                        i ->
                                assertThatThrownBy(
                                                () ->
                                                        SharedSchema.connect(
                                                                as("rex", rex.password())))
                                        .isInstanceOf(FairleadException.class));
        assertThat(state("rex")).isEqualTo(MemberState.REMOVED);
        assertThat(one("select count(*) from pg_auth_members where member = 'crm_rex'::regrole"))
                .isEqualTo("0");
    }

    @Test
    void whoWasRemovedCanBeInvitedAgainAndKeepsTheirRow() {
        Admitted first = invite(owner(), "come", TeamRole.REP);
        try (TeamDesk desk = TeamDesk.open(owner())) {
            desk.remove("come");
        }

        Admitted again = invite(owner(), "come", TeamRole.MANAGER);

        assertThat(again.id()).isEqualTo(first.id());
        try (TeamDesk desk = TeamDesk.open(as("come", again.password()))) {
            assertThat(desk.me()).contains(first.id());
        }
    }

    @Test
    void aResetEndsTheOldPasswordAndWhateverIsOpenByIt() throws SQLException {
        Admitted first = invite(owner(), "ruth", TeamRole.REP);
        try (Connection open = SharedSchema.connect(as("ruth", first.password()));
                TeamDesk desk = TeamDesk.open(as("ada", admin.password()))) {
            Admitted next = desk.reset("ruth");

            assertThatThrownBy(() -> TestServer.execute(open, "select 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> SharedSchema.connect(as("ruth", first.password())))
                    .hasMessage("storage.login");
            SharedSchema.connect(as("ruth", next.password())).close();
        }
    }

    @Test
    void theLastAdminStaysAndNobodyRemovesThemselves() {
        try (TeamDesk desk = TeamDesk.open(owner())) {
            assertThatThrownBy(() -> desk.remove("ada")).hasMessage("team.refused.lastadmin");
        }
        try (TeamDesk desk = TeamDesk.open(as("ada", admin.password()))) {
            assertThatThrownBy(() -> desk.remove("ada")).hasMessage("team.refused.self");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "Ada",
                "ada",
                "1st",
                "ada\"; drop role fl_owner; --",
                "a b",
                "ädä",
                "pg_monitor\"",
                "abcdefghijklmnopqrstuvwxyzabcdefgh",
                "ada\n",
                "../ada"
            })
    void aHostileOrTakenLoginIsRefused(String login) {
        assertThatThrownBy(() -> invite(owner(), login, TeamRole.REP))
                .hasMessage("team.refused.login");
    }

    @Test
    void aNameThatAnImportWroteDownBecomesThePerson() throws SQLException {
        execute("insert into users (email, full_name) values ('ida@team.test', 'Ida')");
        String id = one("select id from users where email = 'ida@team.test'");

        assertThat(invite(owner(), "ida", TeamRole.REP).id()).hasToString(id);
        assertThatThrownBy(
                        () -> {
                            try (TeamDesk desk = TeamDesk.open(owner())) {
                                desk.invite(
                                        new NewMember("ivo", "ida@team.test", "Ivo", TeamRole.REP));
                            }
                        })
                .hasMessage("team.refused.email");
        assertThat(one("select count(*) from pg_roles where rolname = 'crm_ivo'")).isEqualTo("0");
    }

    @Test
    void onlyAdminsAndTheOwnerLetPeopleInAndOut() {
        Admitted max = invite(owner(), "max", TeamRole.MANAGER);
        try (TeamDesk desk = TeamDesk.open(as("max", max.password()))) {
            assertThatThrownBy(() -> desk.remove("ada")).hasMessage("storage.forbidden");
            assertThatThrownBy(() -> desk.show(TeamVisibility.OWN)).hasMessage("storage.forbidden");
            assertThatThrownBy(
                            () ->
                                    desk.invite(
                                            new NewMember(
                                                    "eve", "e@x.test", "Eve", TeamRole.ADMIN)))
                    .hasMessage("storage.forbidden");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create role crm_eve login",
                "alter role crm_max password 'x'",
                "alter role crm_ada superuser",
                "grant fl_owner to crm_ada",
                "grant fl_see_all to fl_rep",
                "set role fl_owner",
                "set role fl_usradmin",
                "set session authorization postgres",
                "drop policy own on leads",
                "alter table leads disable row level security",
                "alter table leads owner to crm_ada",
                "create table mine (id int)",
                "create temporary table mine (id int)",
                "create function f() returns int language sql as 'select 1'",
                "create schema mine",
                "truncate leads",
                "copy leads to program 'true'",
                "select pg_read_file('postgresql.conf')",
                "select team.end_sessions('crm_max')",
                "select lo_create(0)",
                "drop trigger team_own_name on lead_timeline",
                "create trigger t before insert on leads execute function team.fixed()"
            })
    void evenAnAdminDoesNotGetBeyondTheirRole(String sql) throws SQLException {
        try (Connection ada = SharedSchema.connect(as("ada", admin.password()))) {
            assertThatThrownBy(() -> TestServer.execute(ada, sql))
                    .as(sql)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aPasswordInTheOpenIsRefusedInPlaceOfAVerifier() {
        for (String sent : List.of("secret", "md5abc", "SCRAM-SHA-256$1:c2FsdA==$aa:bb")) {
            assertThatThrownBy(
                            () ->
                                    execute(
                                            "select team.invite('weak', 'w@x.test', 'W', 'rep', '"
                                                    + sent
                                                    + "')"))
                    .hasMessageContaining("verifier");
        }
    }

    private static MemberState state(String login) {
        try (TeamDesk desk = TeamDesk.open(owner())) {
            return desk.list().stream()
                    .filter(member -> member.login().equals(Optional.of(login)))
                    .findFirst()
                    .orElseThrow()
                    .state();
        }
    }

    private static Admitted invite(DatabaseSettings.Server by, String login, TeamRole role) {
        try (TeamDesk desk = TeamDesk.open(by)) {
            return desk.invite(new NewMember(login, email(login), login, role));
        }
    }

    private static String email(String login) {
        return login.matches("[a-z]+") ? login + "@team.test" : "somebody@team.test";
    }

    private static DatabaseSettings.Server owner() {
        return as("postgres", "", "");
    }

    private static DatabaseSettings.Server as(String login, String password) {
        return as(login, password, "crm_");
    }

    private static DatabaseSettings.Server as(String login, String password, String prefix) {
        return new DatabaseSettings.Server(
                server.url("crm"),
                prefix + login,
                password,
                prefix.isEmpty() ? Optional.empty() : Optional.of(certificate.authority()));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.connect("crm", "postgres")) {
            TestServer.execute(connection, sql);
        }
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = server.connect("crm", "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
