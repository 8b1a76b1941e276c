package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.TeamDesk;
import fairlead.team.TeamVisibility;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead team show`: whether reps see every lead, or their own and the free ones.
@Command(name = "show", mixinStandardHelpOptions = true, description = "cli.team.show")
public final class TeamShowCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Parameters(paramLabel = "open|own", descriptionKey = "cli.team.showwhat")
    private TeamVisibility visibility;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamShowCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (TeamDesk desk = TeamDesk.open(server.server(spec.commandLine(), texts))) {
            desk.show(visibility);
            Answer.print(
                    spec.commandLine().getOut(),
                    json,
                    Map.of("visibility", visibility.label()),
                    texts.get("cli.team.visibility." + visibility.label()));
        }
        return CommandLine.ExitCode.OK;
    }
}
