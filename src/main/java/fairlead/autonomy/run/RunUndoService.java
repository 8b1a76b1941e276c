package fairlead.autonomy.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.ModelUse;
import fairlead.autonomy.RunOutcome;
import fairlead.autonomy.RunRuling;
import fairlead.autonomy.RunStatus;
import fairlead.autonomy.RunSubject;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.UndoPreview;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Takes a whole run back over all its records; that is itself a run in the log.
public final class RunUndoService {

    private final AgentLogStore logs;
    private final AgentLogService log;
    private final UndoService undo;

    public RunUndoService(AgentLogStore logs, AgentLogService log, UndoService undo) {
        this.logs = logs;
        this.log = log;
        this.undo = undo;
    }

    /// What would come back, and what stays because somebody changed it since.
    public UndoPreview preview(UUID run) {
        find(run);
        return undo.previewAll(logs.effects(run));
    }

    /// In how many works the run had its effects.
    public int works(UUID run) {
        return logs.effects(run).size();
    }

    public UndoReport undo(Actor actor, UUID run, BooleanSupplier goOn) {
        AgentLog undone = find(run);
        List<UUID> works = logs.effects(run);
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.put("undoes", run.toString()).put("works", works.size());
        UUID own =
                log.open(
                        undone.agent(),
                        undone.version(),
                        new RunSubject(actor.id(), undone.leadId(), "undo"),
                        input);
        try {
            UndoReport report = undo.undoAll(actor, works, goOn).result();
            log.close(own, outcome(report));
            return report;
        } catch (RuntimeException e) {
            log.close(own, AgentLogService.failed(RunStatus.ERROR, e.getClass().getSimpleName()));
            throw e;
        }
    }

    private AgentLog find(UUID run) {
        return logs.find(run)
                .orElseThrow(() -> new FairleadException("agents.run.unknown", null, run));
    }

    private static RunOutcome outcome(UndoReport report) {
        ObjectNode output = JsonNodeFactory.instance.objectNode();
        output.put("restored", report.restored()).put("kept", report.kept().size());
        ModelUse use = new ModelUse("builtin/undo", 0, 0, BigDecimal.ZERO, null);
        return RunOutcome.builtIn(RunStatus.OK, output, use, RunRuling.NONE);
    }
}
