package fairlead.cli;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.run.Receipt;
import fairlead.autonomy.run.Thinker;
import fairlead.desk.Crew;
import fairlead.desk.Deeds;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/// `fairlead agents run`: all agents or one of them, over all open leads or one of them.
@Command(name = "run", mixinStandardHelpOptions = true, description = "cli.agents.run")
public final class AgentsRunCommand implements Callable<Integer> {
    private static final Duration LEFT_OPEN = Duration.ofMinutes(15);

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;

    @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "cli.agents.agent")
    private AgentType agent;

    @Option(names = "--lead", paramLabel = "ID", descriptionKey = "cli.agents.lead")
    private UUID lead;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            converter = AgentEngine.Word.class,
            descriptionKey = "cli.agents.engine")
    private AgentEngine engine;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final AgentsWorkspace workspace;

    AgentsRunCommand(AgentsWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        boolean failed = workspace.in(where, password, spec.commandLine(), this::run);
        return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private boolean run(Database database, Actor me) {
        if (new AutonomyStore(database).isStopped(me.id())) {
            throw new FairleadException("agents.run.stopped", null);
        }
        boolean copy = AgentsWorkspace.isCopy(where);
        Crew crew =
                new Crew(
                        database,
                        new Crew.Place(me.id(), workspace.texts(), copy),
                        Deeds.of(database, workspace.texts()),
                        thinker(database, me, copy));
        crew.tidy(LEFT_OPEN);
        Map<String, Object> answer = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        boolean failed = false;
        for (AgentType one : agent == null ? List.of(AgentType.values()) : List.of(agent)) {
            Receipt receipt =
                    lead == null
                            ? crew.pass(one, "command", () -> true)
                            : crew.run(one, lead, "command", () -> true);
            answer.put(one.label(), receipt);
            lines.append(line(one, receipt)).append(System.lineSeparator());
            failed |= receipt.failed();
        }
        Answer.print(spec.commandLine().getOut(), json, answer, lines.toString().stripTrailing());
        return failed;
    }

    /// The rules where they are asked for or nothing is linked.
    private Thinker thinker(Database database, Actor me, boolean copy) {
        boolean linked = workspace.model().isOn();
        if (engine == AgentEngine.MODEL && !linked) {
            throw new FairleadException("cli.agents.nomodel", null);
        }
        return engine == AgentEngine.BUILT_IN || !linked
                ? Thinker.BUILT_IN
                : workspace.model().thinker(database, me.id(), copy);
    }

    private String line(AgentType one, Receipt receipt) {
        return workspace
                .texts()
                .get(
                        "cli.agents.receipt",
                        one.label(),
                        receipt.done(),
                        receipt.pending(),
                        receipt.refused());
    }
}
