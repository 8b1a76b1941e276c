package fairlead.ui.agents;

import fairlead.autonomy.AgentLog;
import fairlead.autonomy.run.RunUndoService;
import fairlead.autonomy.runlog.RunFilter;
import fairlead.autonomy.runlog.RunRow;
import fairlead.autonomy.runlog.RunStore;
import fairlead.exporting.TableExport;
import fairlead.history.Keyset;
import fairlead.storage.Actor;
import fairlead.storage.UndoPreview;
import fairlead.storage.UndoReport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads and exports the log of runs; called on a worker.
public final class RunReader {
    private static final int PAGE = 500;
    private static final List<String> HEAD =
            List.of(
                    "id",
                    "created_at",
                    "agent_type",
                    "lead",
                    "run_status",
                    "decision",
                    "was_accepted",
                    "model_name",
                    "prompt_tokens",
                    "completion_tokens",
                    "total_cost",
                    "latency_ms");

    private final RunStore store;
    private final RunUndoService undo;
    private final Actor me;

    public RunReader(RunStore store, RunUndoService undo, Actor me) {
        this.store = store;
        this.undo = undo;
        this.me = me;
    }

    /// A run closely, in how many works it had its effects, and what taking it back would do; null
    /// where it had no effect that stands.
    record Closely(AgentLog run, UndoPreview back, int works) {}

    Optional<Closely> closely(UUID run) {
        return store.find(run)
                .map(
                        found -> {
                            UndoPreview back = undo.preview(run);
                            boolean any = back.values() > 0 || !back.staying().isEmpty();
                            return new Closely(found, any ? back : null, undo.works(run));
                        });
    }

    UndoReport undo(UUID run) {
        return undo.undo(me, run, () -> true);
    }

    List<RunRow> page(RunFilter filter, Keyset from, int limit) {
        return store.page(filter, from, limit);
    }

    /// Returns how many runs were written.
    int export(Path file, RunFilter filter) {
        int[] count = {0};
        TableExport.write(file, HEAD, taker -> count[0] = write(filter, taker));
        return count[0];
    }

    private int write(RunFilter filter, Consumer<List<String>> taker) {
        int count = 0;
        Keyset from = Keyset.start(true);
        List<RunRow> page = store.page(filter, from, PAGE);
        while (!page.isEmpty()) {
            page.forEach(run -> taker.accept(cells(run)));
            count += page.size();
            from = from.after(page.getLast().at(), page.getLast().id());
            page = store.page(filter, from, PAGE);
        }
        return count;
    }

    private static List<String> cells(RunRow run) {
        List<String> cells = new ArrayList<>();
        Stream.of(
                        run.id(),
                        run.at(),
                        run.agent().label(),
                        run.lead(),
                        run.status() == null ? null : run.status().label(),
                        run.decision(),
                        run.accepted(),
                        run.model(),
                        run.promptTokens(),
                        run.completionTokens(),
                        run.cost() == null ? null : run.cost().toPlainString(),
                        run.latencyMillis())
                .forEach(value -> cells.add(value == null ? "" : value.toString()));
        return cells;
    }
}
