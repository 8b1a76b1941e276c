package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.storage.DatabaseSettings;
import fairlead.team.Admitted;
import fairlead.team.Inviter;
import fairlead.team.NewMember;
import fairlead.team.TeamRole;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `fairlead team invite`: lets somebody in and writes the file that brings them here. The one-time
/// password is said once, and not in the file.
@Command(name = "invite", mixinStandardHelpOptions = true, description = "cli.team.invite")
public final class TeamInviteCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "cli.team.login")
    private String login;

    @Option(
            names = "--email",
            required = true,
            paramLabel = "ADDRESS",
            descriptionKey = "cli.team.email")
    private String email;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.team.name")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.team.role")
    private TeamRole role = TeamRole.REP;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.team.to")
    private Path file;

    @Option(names = "--host", paramLabel = "HOST", descriptionKey = "cli.team.host")
    private String host;

    @Option(names = "--team", paramLabel = "NAME", descriptionKey = "cli.team.team")
    private String team;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamInviteCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        DatabaseSettings.Server where = server.server(spec.commandLine(), texts);
        if (Files.exists(file)) {
            throw new WrongUse(spec.commandLine(), "cli.team.fileexists", file);
        }
        Inviter inviter = new Inviter(where, Optional.ofNullable(team), Optional.ofNullable(host));
        report(inviter.invite(new NewMember(login, email, name, role), file));
        return CommandLine.ExitCode.OK;
    }

    private void report(Admitted admitted) {
        Answer.print(
                spec.commandLine().getOut(),
                json,
                Map.of(
                        "id", admitted.id(),
                        "login", admitted.login(),
                        "file", file.toString(),
                        "password", admitted.password(),
                        "valid_hours", 72),
                texts.get("cli.team.invited", name, file, admitted.password()));
    }
}
