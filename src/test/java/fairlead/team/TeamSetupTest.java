package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;

import fairlead.storage.DatabaseSettings;
import fairlead.storage.Migrations;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Setting a team up on servers of every kind of owner.
class TeamSetupTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(Optional.empty());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /// The owner that a managed server gives: no superuser, but one who makes roles. Runs first of
    /// all on this server, whose roles are then this owner's.
    @Test
    void anOwnerWhoOnlyMakesRolesCanSetUpAndInvite() throws SQLException {
        TestServer own = TestServer.start(Optional.empty());
        try (own) {
            sql(own, "postgres", "create role cloud login createrole");
            sql(own, "postgres", "create database crm owner cloud");
            DatabaseSettings.Server cloud =
                    new DatabaseSettings.Server(own.url("crm"), "cloud", "");

            TeamReport first = new TeamSetup(cloud).run();
            TeamReport again = new TeamSetup(cloud).run();

            assertThat(first.schema()).isEqualTo(Migrations.latest());
            assertThat(again).isEqualTo(first);
            assertThat(first.remarks()).contains("team.remark.superuser", "team.remark.tls");
            try (TeamDesk desk = TeamDesk.open(cloud)) {
                desk.invite(new NewMember("ada", "ada@x.test", "Ada", TeamRole.ADMIN));
                desk.invite(new NewMember("rex", "rex@x.test", "Rex", TeamRole.REP));
            }
            try (Connection rex = own.connect("crm", "crm_rex");
                    TeamDesk desk =
                            TeamDesk.open(
                                    new DatabaseSettings.Server(own.url("crm"), "crm_ada", ""))) {
                desk.show(TeamVisibility.OWN);
                assertThat(desk.remove("rex").sessionsEnded()).isEqualTo(1);
                assertThatThrownBy(() -> TestServer.execute(rex, "select 1"))
                        .isInstanceOf(SQLException.class);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoMayMakeNoRolesIsToldSoAndNothingIsTouched() throws SQLException {
        sql(server, "postgres", "create role small login");
        sql(server, "postgres", "create database smalls owner small");

        assertThatThrownBy(() -> new TeamSetup(at("smalls", "small")).run())
                .hasMessage("team.error.createrole");

        assertThat(one("smalls", "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void aDatabaseOfAnEarlierSetupIsBroughtOver() throws SQLException {
        server.create("earlier");
        try (HikariDataSource pool = new HikariDataSource()) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(server.url("earlier"));
            source.setUser("postgres");
            pool.setDataSource(source);
            Migrations.migrate(pool);
        }
        sql(server, "earlier", "insert into leads (name, email) values ('Jo', 'jo@acme.test')");

        new TeamSetup(at("earlier", "postgres")).run();

        assertThat(one("earlier", "select count(*) from leads")).isEqualTo("1");
        assertThat(
                        one(
                                "earlier",
                                "select count(*) from pg_class c where relnamespace ="
                                        + " 'public'::regnamespace and relkind in ('r', 'S') and"
                                        + " relowner <> 'fl_owner'::regrole"))
                .isEqualTo("0");
        assertThat(
                        one(
                                "earlier",
                                "select count(*) from pg_type t where typnamespace ="
                                        + " 'public'::regnamespace and typtype = 'e' and typowner"
                                        + " <> 'fl_owner'::regrole"))
                .isEqualTo("0");
    }

    @Test
    void aDatabaseThatHoldsSomethingElseIsLeftAlone() throws SQLException {
        server.create("other");
        sql(server, "other", "create table somebody_elses (id int)");

        assertThatThrownBy(() -> new TeamSetup(at("other", "postgres")).run())
                .hasMessage("storage.foreignschema");

        assertThat(one("other", "select tableowner from pg_tables where tablename like 'some%'"))
                .isEqualTo("postgres");
    }

    @Test
    void nobodyWhoWasNotInvitedComesIn() throws SQLException {
        server.create("closed");
        new TeamSetup(at("closed", "postgres")).run();
        sql(server, "postgres", "create role passer login");

        assertThatThrownBy(() -> server.connect("closed", "passer"))
                .hasMessageContaining("permission denied for database");
    }

    private static DatabaseSettings.Server at(String database, String user) {
        return new DatabaseSettings.Server(server.url(database), user, "");
    }

    private static void sql(TestServer at, String database, String sql) throws SQLException {
        try (Connection connection = at.connect(database, "postgres")) {
            TestServer.execute(connection, sql);
        }
    }

    private static String one(String database, String sql) throws SQLException {
        try (Connection connection = server.connect(database, "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
