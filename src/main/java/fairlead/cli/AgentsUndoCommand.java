package fairlead.cli;

import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.run.RunUndoService;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.UndoPreview;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/// `fairlead agents undo RUN`: takes a whole run back, or says what that would do.
@Command(name = "undo", mixinStandardHelpOptions = true, description = "cli.agents.undo")
public final class AgentsUndoCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;
    @Mixin private WorkspaceOption where;
    @Mixin private PasswordOption password;

    @Parameters(paramLabel = "RUN", descriptionKey = "cli.agents.undo.run")
    private UUID run;

    @Option(names = "--preview", descriptionKey = "cli.agents.preview")
    private boolean preview;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    private final AgentsWorkspace workspace;

    AgentsUndoCommand(AgentsWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        return workspace.in(where, password, spec.commandLine(), this::undo);
    }

    private int undo(Database database, Actor me) {
        AgentLogStore store = new AgentLogStore(database);
        AgentLogService log = new AgentLogService(database, store);
        RunUndoService undo = new RunUndoService(store, log, new UndoService(database));
        if (preview) {
            UndoPreview seen = undo.preview(run);
            say("cli.agents.would", seen.values(), seen.staying().size());
        } else {
            UndoReport done = undo.undo(me, run, () -> true);
            say("cli.agents.undone", done.restored(), done.kept().size());
        }
        return CommandLine.ExitCode.OK;
    }

    private void say(String key, int restored, int kept) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("restored", restored);
        facts.put("kept", kept);
        Answer.print(
                spec.commandLine().getOut(),
                json,
                facts,
                workspace.texts().get(key, restored, kept));
    }
}
