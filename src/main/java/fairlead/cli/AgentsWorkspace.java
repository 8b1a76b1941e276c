package fairlead.cli;

import fairlead.desk.LinkedModel;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import picocli.CommandLine;

import java.time.Clock;
import java.util.function.BiFunction;

/// Opens the workspace that a command about agents works on, and closes it after.
final class AgentsWorkspace {
    private final Opener opener;
    private final Clock clock;
    private final Texts texts;
    private final LinkedModel model;

    AgentsWorkspace(Opener opener, Clock clock, Texts texts, LinkedModel model) {
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
        this.model = model;
    }

    LinkedModel model() {
        return model;
    }

    Texts texts() {
        return texts;
    }

    /// Whether it is a team's, which lies here as a copy.
    static boolean isCopy(WorkspaceOption where) {
        return where.workspace().note().kind() == WorkspaceKind.TEAM;
    }

    /// A team's server itself; the caller closes it.
    Database server(DatabaseSettings.Server server) {
        return opener.open(server, clock);
    }

    <T> T in(
            WorkspaceOption where,
            PasswordOption password,
            CommandLine at,
            BiFunction<Database, Actor, T> work) {
        WorkspaceFolder folder = where.workspace();
        if (!folder.exists()) {
            throw new FairleadException("cli.export.none", null, folder.folder());
        }
        OpenWorkspace open = new OpenWorkspace(folder, opener, clock);
        try (Database database = open.open(password, at, texts)) {
            return work.apply(database, open.me(database));
        }
    }
}
