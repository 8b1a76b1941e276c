package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.HistoryCheck;
import fairlead.team.TeamDesk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Map;
import java.util.concurrent.Callable;

/// `fairlead team check`: whether history is as it was sealed; ends with 1 where it is not.
@Command(name = "check", mixinStandardHelpOptions = true, description = "cli.team.check")
public final class TeamCheckCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamCheckCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try (TeamDesk desk = TeamDesk.open(server.server(spec.commandLine(), texts))) {
            HistoryCheck check = desk.checkHistory();
            boolean whole = check.broken().isEmpty();
            String sentence =
                    whole
                            ? texts.get("cli.team.checked", check.seal())
                            : texts.get("cli.team.rewritten", check.broken().size());
            Answer.print(
                    spec.commandLine().getOut(),
                    json,
                    Map.of("healthy", whole, "broken", check.broken(), "seal", check.seal()),
                    sentence);
            return whole ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }
}
