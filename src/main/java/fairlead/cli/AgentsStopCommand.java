package fairlead.cli;

import fairlead.autonomy.limit.StopService;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// `fairlead agents stop`: stops one's agents everywhere, or lets them work again.
@Command(name = "stop", mixinStandardHelpOptions = true, description = "cli.agents.stop")
public final class AgentsStopCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;

    @Option(names = "--off", descriptionKey = "cli.agents.stop.off")
    private boolean off;

    private final AgentsWorkspace workspace;

    AgentsStopCommand(AgentsWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        workspace.in(
                where,
                password,
                spec.commandLine(),
                (database, me) -> new StopService(database).stopMine(me, !off));
        spec.commandLine()
                .getOut()
                .println(workspace.texts().get(off ? "cli.agents.go" : "cli.agents.stopped"));
        return CommandLine.ExitCode.OK;
    }
}
