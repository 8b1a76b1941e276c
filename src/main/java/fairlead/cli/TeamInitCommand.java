package fairlead.cli;

import fairlead.settings.Texts;
import fairlead.team.TeamReport;
import fairlead.team.TeamSetup;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;

/// `fairlead team init`: makes a PostgreSQL database a team's, or brings it up to date.
@Command(name = "init", mixinStandardHelpOptions = true, description = "cli.team.init")
public final class TeamInitCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private TeamServerOption server;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final Texts texts;

    public TeamInitCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        TeamReport report = new TeamSetup(server.server(spec.commandLine(), texts)).run();
        List<String> remarks = report.remarks().stream().map(texts::get).toList();
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(texts.get("cli.team.done", report.schema()));
        remarks.forEach(lines::add);
        Answer.print(
                spec.commandLine().getOut(),
                json,
                Map.of("schema", report.schema(), "server", report.server(), "remarks", remarks),
                lines.toString());
        return CommandLine.ExitCode.OK;
    }
}
