package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.settings.WorkspaceFolder;
import fairlead.team.Invitation;
import fairlead.team.Joining;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead workspace join`: comes into a team by an invitation, and changes the one-time password
/// for one's own.
@Command(name = "join", mixinStandardHelpOptions = true, description = "cli.join")
public final class WorkspaceJoinCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;
    @Mixin private NewPasswordOption own;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.join.file")
    private Path file;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public WorkspaceJoinCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Invitation invitation = Invitation.read(file);
        WorkspaceFolder workspace = where.workspace();
        CommandLine at = spec.commandLine();
        String secret = password.read(at, texts, invitation.login());
        new Joining(invitation, workspace)
                .join(secret.toCharArray(), () -> own.read(at, texts).toCharArray());
        Answer.print(
                at.getOut(),
                json,
                Map.of(
                        "workspace", workspace.folder().toString(),
                        "team", invitation.workspace(),
                        "login", invitation.login()),
                texts.get("cli.joined", invitation.workspace(), workspace.folder()));
        return CommandLine.ExitCode.OK;
    }
}
