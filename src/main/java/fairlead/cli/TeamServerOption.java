package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceFolder.Note;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.DatabaseSettings;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Which team's database, and as whom: named by `--url` and `--user`, or by a workspace that has
/// joined it.
public final class TeamServerOption {
    private static final String PREFIX = "jdbc:postgresql:";

    @Mixin private PasswordOption password;

    @Option(names = "--url", paramLabel = "JDBC", descriptionKey = "cli.team.url")
    private String url;

    @Option(names = "--user", paramLabel = "ROLE", descriptionKey = "cli.team.user")
    private String user;

    @Option(names = "--ca", paramLabel = "FILE", descriptionKey = "cli.team.ca")
    private Path authority;

    @Mixin private WorkspaceOption where;

    /// Whether a server is named, rather than what a workspace stands for.
    boolean isNamed() {
        return url != null || user != null;
    }

    WorkspaceOption workspace() {
        return where;
    }

    PasswordOption password() {
        return password;
    }

    DatabaseSettings.Server server(CommandLine at, Texts texts) {
        if (url == null || user == null) {
            return joined(at, texts);
        }
        refuseOpen(at);
        if (authority != null && !Files.isReadable(authority)) {
            throw new WrongUse(at, "cli.team.noca", authority);
        }
        return new DatabaseSettings.Server(
                url, user, password.read(at, texts, user), Optional.ofNullable(authority));
    }

    private DatabaseSettings.Server joined(CommandLine at, Texts texts) {
        WorkspaceFolder workspace = where.workspace();
        if (url != null
                || user != null
                || !workspace.exists()
                || workspace.note().kind() != WorkspaceKind.TEAM) {
            throw new WrongUse(at, "cli.team.noserver");
        }
        Note note = workspace.note();
        String me = note.user().orElseThrow();
        return new DatabaseSettings.Server(
                note.url().orElseThrow(),
                me,
                password.read(at, texts, me),
                Optional.of(workspace.authority()).filter(Files::exists));
    }

    private void refuseOpen(CommandLine at) {
        if (!url.startsWith(PREFIX)) {
            throw new WrongUse(at, "cli.team.nourl");
        }
        if (url.toLowerCase(Locale.ROOT).contains("password=") || url.matches(".*//[^/]*@.*")) {
            throw new WrongUse(at, "cli.team.openpassword");
        }
    }
}
