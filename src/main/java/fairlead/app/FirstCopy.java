package fairlead.app;

import fairlead.settings.FairleadException;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.ServerLine;
import fairlead.sync.Replica;
import fairlead.sync.Survey;
import fairlead.sync.TeamLine;
import fairlead.sync.rows.Scope;
import fairlead.team.TeamDesk;
import fairlead.ui.firstrun.TeamLogin;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Comes to a team's server for the first time from this laptop, and makes of its copy as much as
/// one needs to begin; the loop brings the rest.
record FirstCopy(WorkspaceFolder folder, TeamLogin login) {

    /// Finds out who is signed in, where the workspace does not know it yet, and notes it.
    Note prepare() {
        Note note = folder.exists() ? folder.note() : Note.team(login.url(), login.user());
        if (note.me().isPresent() && Replica.exists(folder)) {
            return note;
        }
        Note known = note.with(identity());
        folder.write(known);
        return known;
    }

    /// What the copy would hold; whoever is nobody in the team is told so first.
    Survey survey(Clock clock) {
        return Survey.of(TeamLine.to(server()), identity(), clock);
    }

    private UUID identity() {
        try (TeamDesk desk = TeamDesk.open(server())) {
            UUID me =
                    desk.me().orElseThrow(() -> new FairleadException("team.error.stranger", null));
            if (desk.isNew()) {
                throw new FairleadException("firstrun.error.onetime", null);
            }
            return me;
        }
    }

    private DatabaseSettings.Server server() {
        return new DatabaseSettings.Server(
                login.url(),
                login.user(),
                login.password(),
                Optional.of(folder.authority()).filter(Files::exists));
    }

    /// Ends with a [CancellationException] where somebody does not want to wait.
    static void fill(
            Replica replica, Scope scope, DoubleConsumer progress, BooleanSupplier cancelled) {
        try {
            replica.sync().keep(scope);
            replica.sync()
                    .first(
                            far -> {
                                if (cancelled.getAsBoolean()) {
                                    throw new CancellationException();
                                }
                                progress.accept(far.share());
                            });
        } catch (SQLException e) {
            throw ServerLine.explain(e);
        }
    }

    /// Takes back what was begun and holds nobody's work yet: the copy, and the note where it was
    /// written just now.
    static void discard(WorkspaceFolder folder, boolean fresh) {
        if (fresh) {
            folder.delete();
            return;
        }
        Replica.discard(folder);
    }
}
