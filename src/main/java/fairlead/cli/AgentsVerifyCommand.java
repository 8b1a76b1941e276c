package fairlead.cli;

import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.ChainBreak;
import fairlead.storage.Database;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `fairlead agents verify`: whether the log of runs is as it was written, in a workspace or, with
/// `--url` and `--user`, on a team's server.
@Command(name = "verify", mixinStandardHelpOptions = true, description = "cli.agents.verify")
public final class AgentsVerifyCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final AgentsWorkspace workspace;

    AgentsVerifyCommand(AgentsWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        List<ChainBreak> breaks = server.isNamed() ? onServer() : here();
        String lines =
                breaks.isEmpty()
                        ? workspace.texts().get("cli.agents.whole")
                        : breaks.stream()
                                .map(this::line)
                                .collect(Collectors.joining(System.lineSeparator()));
        Answer.print(spec.commandLine().getOut(), json, breaks, lines);
        return breaks.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<ChainBreak> here() {
        return workspace.in(
                server.workspace(),
                server.password(),
                spec.commandLine(),
                (database, me) -> new AgentLogStore(database).verify());
    }

    private List<ChainBreak> onServer() {
        try (Database database =
                workspace.server(server.server(spec.commandLine(), workspace.texts()))) {
            return new AgentLogStore(database).verify();
        }
    }

    private String line(ChainBreak one) {
        return one.what() == ChainBreak.What.MISSING
                ? workspace.texts().get("cli.agents.missing", one.place())
                : workspace.texts().get("cli.agents.changed", one.place(), one.run());
    }
}
