package fairlead.cli;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.team.Person;
import fairlead.team.UserService;
import fairlead.team.UserStore;

import picocli.CommandLine;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;

/// Opens what a workspace stands for: the file of one's own, or the server of a team, whose
/// password is asked for.
final class OpenWorkspace {
    private final WorkspaceFolder folder;
    private final Opener opener;
    private final Clock clock;

    OpenWorkspace(WorkspaceFolder folder, Opener opener, Clock clock) {
        this.folder = folder;
        this.opener = opener;
        this.clock = clock;
    }

    /// A workspace that is not there yet becomes one of one's own.
    void begin() {
        if (!folder.exists()) {
            folder.write(Note.of(WorkspaceKind.LOCAL));
        }
    }

    Database open(PasswordOption password, CommandLine at, Texts texts) {
        Note note = folder.note();
        if (note.kind() != WorkspaceKind.TEAM) {
            return opener.open(new DatabaseSettings.File(folder.database()), clock);
        }
        String user = note.user().orElseThrow(this::incomplete);
        String url = note.url().orElseThrow(this::incomplete);
        return opener.open(
                new DatabaseSettings.Server(
                        url,
                        user,
                        password.read(at, texts, user),
                        Optional.of(folder.authority()).filter(Files::exists)),
                clock);
    }

    private FairleadException incomplete() {
        return new FairleadException("cli.noteam", null, folder.folder());
    }

    /// Who works here, whom the workspace remembers from then on.
    Actor me(Database database) {
        Note note = folder.note();
        UserService users = new UserService(database, new UserStore(database));
        Person me =
                note.kind() == WorkspaceKind.TEAM
                        ? users.signedIn(note.user().orElseThrow(this::incomplete))
                        : users.own(note.me(), System.getProperty("user.name"));
        folder.write(note.with(me.id()));
        return Actor.user(me.id());
    }
}
