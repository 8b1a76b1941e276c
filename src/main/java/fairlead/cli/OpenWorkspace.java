package fairlead.cli;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.ServerLine;
import fairlead.sync.Replica;
import fairlead.sync.TeamLine;
import fairlead.team.Person;
import fairlead.team.UserService;
import fairlead.team.UserStore;

import picocli.CommandLine;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens what a workspace stands for: the file of one's own, or the copy of a team's database that
/// this laptop keeps; what is written to it is sent by the next sync.
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
        return copy(
                note, () -> password.read(at, texts, note.user().orElseThrow(this::incomplete)));
    }

    /// The team's copy on this laptop, which asks for no password; it is made where there is none.
    private Database copy(Note note, Supplier<String> password) {
        boolean there = Replica.exists(folder);
        TeamLine line =
                new TeamLine(
                        note.url().orElseThrow(this::incomplete),
                        note.user().orElseThrow(this::incomplete),
                        Optional.of(folder.authority()).filter(Files::exists),
                        there ? Optional.empty() : Optional.of(password.get()));
        Replica replica =
                Replica.open(
                        folder,
                        settings -> opener.open(settings, clock),
                        line,
                        opener.key(Replica.file(folder)));
        if (!there) {
            fill(replica);
        }
        return replica.database();
    }

    private void fill(Replica replica) {
        try {
            replica.sync().once();
        } catch (SQLException e) {
            replica.close();
            Replica.discard(folder);
            throw ServerLine.explain(e);
        }
    }

    /// Who works here, whom the workspace remembers from then on.
    Actor me(Database database) {
        Note note = folder.note();
        UserService users = new UserService(database, new UserStore(database));
        Person me =
                note.kind() == WorkspaceKind.TEAM
                        ? users.member(note.me(), note.user().orElseThrow(this::incomplete))
                        : users.own(note.me(), System.getProperty("user.name"));
        folder.write(note.with(me.id()));
        return Actor.user(me.id());
    }

    private FairleadException incomplete() {
        return new FairleadException("cli.noteam", null, folder.folder());
    }
}
