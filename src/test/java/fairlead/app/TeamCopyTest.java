package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;
import fairlead.settings.Keychain;
import fairlead.settings.WorkspaceFolder;
import fairlead.sync.Contact;
import fairlead.sync.Survey;
import fairlead.sync.SyncState;
import fairlead.sync.TestServer;
import fairlead.sync.Trouble;
import fairlead.ui.firstrun.TeamLogin;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

class TeamCopyTest {
    private static final String MY_LEAD = "11111111-0000-4000-8000-000000000001";

    @TempDir Path place;
    private TestServer server;
    private WorkspaceFolder folder;
    private TeamLogin login;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        server.run(
                "insert into users (email, full_name, db_role) values ('ann@x.test', 'Ann',"
                        + " 'postgres')",
                "insert into leads (id, name, email, assigned_to) select '"
                        + MY_LEAD
                        + "', 'Acme', 'a@x.test', id from users");
        folder = new WorkspaceFolder(place.resolve("workspace"));
        login = new TeamLogin(server.url().replaceFirst("\\?.*", ""), "postgres", "unused");
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    @Test
    void whoeverJoinsFindsTheirOwnLeadsAtOnce() {
        try (WorkspaceDoors doors = doors()) {
            doors.join(login, false, done -> {}, () -> false);

            Services services = doors.services().orElseThrow();
            assertThat(services.me.name()).isEqualTo("Ann");
            assertThat(lead(services)).isEqualTo("Acme");
        }
    }

    @Test
    void theServerSaysWhatEitherCopyCostsAndTheNarrowOneIsNarrow() throws Exception {
        server.run(
                "insert into leads (name, email, closed_at) select 'Old ' || n, n ||"
                        + " '@x.test', now() from generate_series(1, 3) n");
        try (WorkspaceDoors doors = doors()) {
            Survey survey = doors.survey(login).orElseThrow();
            assertThat(survey.everything().leads()).isEqualTo(4);
            assertThat(survey.mine().leads()).isEqualTo(1);
            assertThat(survey.everything().bytes())
                    .isGreaterThan(survey.mine().bytes())
                    .isPositive();

            doors.join(login, true, done -> {}, () -> false);
            TeamCopy copy = doors.copy().orElseThrow();
            until(copy, state -> state.contact() == Contact.State.ONLINE);
            assertThat(copy.isNarrow()).isTrue();
            assertThat(copy.travel().leads()).isEqualTo(1);
            assertThat(doors.survey(login)).as("there is a copy now").isEmpty();
        }
    }

    @Test
    void aTeamThatWasJoinedOpensOnItsCopyAndAsksForThePasswordBesideTheWork() throws Exception {
        try (WorkspaceDoors doors = doors()) {
            doors.join(login, false, done -> {}, () -> false);
        }

        try (WorkspaceDoors doors = doors()) {
            assertThat(doors.standsOpen()).isTrue();
            doors.begin();
            doors.reopen();

            assertThat(lead(doors.services().orElseThrow())).isEqualTo("Acme");
            TeamCopy copy = doors.copy().orElseThrow();
            SyncState asking = until(copy, state -> state.trouble().isPresent());
            assertThat(asking.trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.PASSWORD);

            copy.login("unused", false);
            until(copy, state -> state.contact() == Contact.State.ONLINE);
        }
    }

    @Test
    void whoeverChoseToWorkOfflineStaysSoAfterTheNextStart() throws Exception {
        try (WorkspaceDoors doors = doors()) {
            doors.join(login, false, done -> {}, () -> false);
            doors.copy().orElseThrow().workOffline(true);
        }

        try (WorkspaceDoors doors = doors()) {
            doors.reopen();

            assertThat(doors.copy().orElseThrow().state().chosen()).isTrue();
        }
    }

    @Test
    void whoeverDoesNotWantToWaitLeavesNothingBehind() {
        try (WorkspaceDoors doors = doors()) {
            assertThatThrownBy(() -> doors.join(login, false, done -> {}, () -> true))
                    .isInstanceOf(CancellationException.class);
        }

        assertThat(folder.exists()).isFalse();
        assertThat(Files.exists(folder.folder())).isFalse();
    }

    @Test
    void somebodyWhoIsNobodyInTheTeamIsTurnedAway() throws SQLException {
        server.run("update users set db_role = null");

        try (WorkspaceDoors doors = doors()) {
            assertThatThrownBy(() -> doors.join(login, false, done -> {}, () -> false))
                    .isInstanceOf(FairleadException.class)
                    .hasMessageContaining("team.error.stranger");
        }

        assertThat(folder.exists()).isFalse();
    }

    @Test
    void aWorkspaceBelongsToOneTeam() {
        try (WorkspaceDoors doors = doors()) {
            doors.join(login, false, done -> {}, () -> false);
            TeamLogin other = new TeamLogin(login.url() + "_other", "postgres", "unused");

            assertThatThrownBy(() -> doors.join(other, false, done -> {}, () -> false))
                    .isInstanceOf(FairleadException.class)
                    .hasMessageContaining("firstrun.error.exists");
        }
    }

    private static String lead(Services services) {
        return services.database.look(
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery("select name from leads")) {
                        return rows.next() ? rows.getString(1) : "none";
                    }
                });
    }

    private static SyncState until(TeamCopy copy, Predicate<SyncState> wanted) throws Exception {
        BlockingQueue<SyncState> states = new LinkedBlockingQueue<>();
        Runnable end = copy.listen(states::add);
        SyncState state = copy.state();
        while (state != null && !wanted.test(state)) {
            state = states.poll(25, TimeUnit.SECONDS);
        }
        end.run();
        assertThat(state).isNotNull();
        return state;
    }

    private WorkspaceDoors doors() {
        return new WorkspaceDoors(
                folder, Clock.systemDefaultZone(), Optional.empty(), Keychain.none());
    }
}
