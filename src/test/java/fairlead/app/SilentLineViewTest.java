package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Keychain;
import fairlead.settings.WorkspaceFolder;
import fairlead.sync.Cable;
import fairlead.sync.Contact;
import fairlead.sync.SyncState;
import fairlead.sync.TestServer;
import fairlead.ui.Fx;
import fairlead.ui.WindowThreads;
import fairlead.ui.firstrun.TeamLogin;
import fairlead.ui.shell.WorkingList;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A window whose line to the server dies without a word while somebody types.
class SilentLineViewTest {
    private static final UUID LEAD = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final String NOTES =
            "select count(*) from lead_timeline where description = 'price is fine'";

    @TempDir private Path folder;
    private TestServer server;
    private Cable cable;
    private WindowStage stage;
    private TeamCopy copy;

    @BeforeEach
    void open() throws Exception {
        server = new TestServer();
        server.run(
                "insert into users (email, full_name, db_role) values ('ann@x.test', 'Ann',"
                        + " 'postgres')",
                "insert into leads (id, name, email, assigned_to) select '%s', 'Acme', 'a@x.test',"
                                .formatted(LEAD)
                        + " id from users");
        URI url = URI.create(server.url().replace("jdbc:", ""));
        cable = new Cable(url.getPort());
        WorkspaceDoors doors =
                new WorkspaceDoors(
                        new WorkspaceFolder(folder.resolve("workspace")),
                        Clock.systemUTC(),
                        Optional.empty(),
                        Keychain.none());
        String through = "jdbc:postgresql://localhost:%d%s".formatted(cable.port(), url.getPath());
        doors.join(new TeamLogin(through, "postgres", "unused"), false, done -> {}, () -> false);
        copy = doors.copy().orElseThrow();
        stage = new WindowStage(folder, doors, new WindowThreads().background());
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
        cable.close();
        server.close();
    }

    @Test
    void whatIsBeingTypedStaysOpenIsKeptHereAndGoesOnceTheLineIsBack() throws Exception {
        until(state -> state.contact() == Contact.State.ONLINE);
        Fx.run(() -> stage.frame.navigator().openLead(LEAD, new WorkingList(List.of())));
        stage.press(KeyCode.N);
        stage.type("price is ");
        TextInputControl form = (TextInputControl) stage.focus();

        cable.die();
        until(state -> state.contact() == Contact.State.OFFLINE);
        stage.settleNow();

        assertThat(stage.focus()).as("the form that stood open").isSameAs(form);
        assertThat(text(form)).isEqualTo("price is ");
        assertThat(stage.all(".popover")).isEmpty();

        stage.type("fine");
        stage.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(here(NOTES)).isEqualTo("1");
        assertThat(server.one(NOTES)).isEqualTo("0");

        cable.mend();
        copy.syncNow();
        until(state -> state.contact() == Contact.State.ONLINE && state.counts().pending() == 0);
        assertThat(server.one(NOTES)).isEqualTo("1");
    }

    private static String text(TextInputControl form) {
        return Fx.call(form::getText);
    }

    private String here(String sql) {
        return stage.services.database.look(
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        rows.next();
                        return rows.getString(1);
                    }
                });
    }

    /// Waits for a state as long as it takes, within reason.
    private void until(Predicate<SyncState> wanted) throws InterruptedException {
        BlockingQueue<SyncState> states = new LinkedBlockingQueue<>();
        Runnable end = copy.listen(states::add);
        SyncState state = copy.state();
        while (state != null && !wanted.test(state)) {
            state = states.poll(60, TimeUnit.SECONDS);
        }
        end.run();
        assertThat(state).as("a state that was waited for; now %s", copy.state()).isNotNull();
    }
}
