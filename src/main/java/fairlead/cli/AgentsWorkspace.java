package fairlead.cli;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Actor;
import fairlead.storage.Database;

import picocli.CommandLine;

import java.time.Clock;
import java.util.function.BiFunction;

/// Opens the workspace that a command about agents works on, and closes it after.
final class AgentsWorkspace {
    private final Opener opener;
    private final Clock clock;
    private final Texts texts;

    AgentsWorkspace(Opener opener, Clock clock, Texts texts) {
        this.opener = opener;
        this.clock = clock;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
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
