package fairlead.cli;

import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentLogStore;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `fairlead agents log`: the newest runs.
@Command(name = "log", mixinStandardHelpOptions = true, description = "cli.agents.log")
public final class AgentsLogCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            descriptionKey = "cli.agents.limit")
    private int limit;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final AgentsWorkspace workspace;

    AgentsLogCommand(AgentsWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> runs =
                workspace.in(
                        where,
                        password,
                        spec.commandLine(),
                        (database, me) ->
                                new AgentLogStore(database)
                                        .newest(limit).stream()
                                                .map(AgentsLogCommand::facts)
                                                .toList());
        String lines =
                runs.stream()
                        .map(
                                run ->
                                        run.values().stream()
                                                .map(
                                                        value ->
                                                                value == null
                                                                        ? "-"
                                                                        : value.toString())
                                                .collect(Collectors.joining("  ")))
                        .collect(Collectors.joining(System.lineSeparator()));
        Answer.print(
                spec.commandLine().getOut(),
                json,
                runs,
                runs.isEmpty() ? workspace.texts().get("cli.agents.norun") : lines);
        return CommandLine.ExitCode.OK;
    }

    private static Map<String, Object> facts(AgentLog run) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("at", String.valueOf(run.createdAt()));
        facts.put("run", run.id());
        facts.put("agent", run.agent().label());
        facts.put("trigger", run.trigger());
        facts.put("status", run.status() == null ? null : run.status().label());
        facts.put("decision", run.ruling().decision());
        facts.put("lead", run.leadId());
        facts.put("model", run.use().model());
        facts.put("cost", run.use().cost());
        facts.put("milliseconds", run.use().latencyMillis());
        return facts;
    }
}
