package fairlead.importing;

import fairlead.duplicate.IdentityStore;
import fairlead.importing.mapping.LeadDraft;
import fairlead.importing.mapping.RowTranslator;
import fairlead.importing.table.Progress;
import fairlead.importing.table.TableReader;
import fairlead.importing.table.TableRow;
import fairlead.lead.ImportRun;
import fairlead.lead.ImportState;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/// Brings the rows of a file in as leads: first to look, then for good, in works of some thousand
/// rows under one batch that can be taken back as a whole. What is in when it is stopped stays.
public final class ImportService {

    private static final int CHUNK = 250;
    private static final int NAMED = 10;

    private final Database database;
    private final IdentityStore identities;
    private final ImportStore store;
    private final UndoService undo;

    public ImportService(
            Database database, IdentityStore identities, ImportStore store, UndoService undo) {
        this.database = database;
        this.identities = identities;
        this.store = store;
        this.undo = undo;
    }

    /// What an import would do; writes nothing. `texts` gives the text of a key.
    public ImportReport dryRun(ImportPlan plan, UnaryOperator<String> texts, Progress progress) {
        ImportTally tally = new ImportTally(plan.source().shape().columns(), texts);
        boolean ended = pass(plan, tally, new DryChunks(store, plan, tally), progress);
        return tally.report(null, !ended);
    }

    /// Imports for good.
    public ImportReport run(
            Actor actor, ImportPlan plan, UnaryOperator<String> texts, Progress progress) {
        UUID batch = Ids.next();
        ImportTally tally = new ImportTally(plan.source().shape().columns(), texts);
        begin(actor, plan, batch);
        ImportState state = ImportState.FAILED;
        try {
            WrittenChunks chunks =
                    new WrittenChunks(database, store, plan, tally, order(actor, batch));
            state =
                    pass(plan, tally, chunks, progress)
                            ? ImportState.FINISHED
                            : ImportState.CANCELLED;
        } finally {
            end(actor, batch, tally, state);
        }
        return tally.report(batch, state == ImportState.CANCELLED);
    }

    private boolean pass(ImportPlan plan, ImportTally tally, Chunks chunks, Progress progress) {
        RowJudge judge = new RowJudge(plan.rules(), tally, identities);
        RowTranslator translator = new RowTranslator(plan.mapping());
        List<Verdict> chunk = new ArrayList<>(CHUNK);
        boolean goesOn = true;
        try (TableReader reader = plan.source().open();
                ChunksAhead ahead = new ChunksAhead(chunks)) {
            Optional<TableRow> row = reader.next();
            while (goesOn && row.isPresent()) {
                LeadDraft draft = translator.translate(row.get());
                judge.judge(row.get(), draft).ifPresent(chunk::add);
                if (chunk.size() == CHUNK) {
                    ahead.take(chunk);
                    chunk.clear();
                }
                if (tally.rows() % CHUNK == 0) {
                    goesOn = progress.goOn(reader.progress(), tally.rows());
                }
                row = reader.next();
            }
            ahead.take(chunk);
        }
        if (goesOn) {
            progress.goOn(1, tally.rows());
        }
        return goesOn;
    }

    private static WorkOrder order(Actor actor, UUID batch) {
        return WorkOrder.by(actor, "lead.import").from(fairlead.storage.Source.IMPORT).in(batch);
    }

    /// The run's own row is written outside its batch, so that it outlives a revert.
    private void begin(Actor actor, ImportPlan plan, UUID batch) {
        database.write(
                WorkOrder.by(actor, "import.begin"),
                work -> {
                    work.add(
                            new ImportRun(
                                    batch,
                                    plan.fileName(),
                                    plan.columns(),
                                    actor.id(),
                                    work.now()));
                    return null;
                });
    }

    private void end(Actor actor, UUID batch, ImportTally tally, ImportState state) {
        database.write(
                WorkOrder.by(actor, "import.end"),
                work -> {
                    ImportRun run = work.get(ImportRun.class, batch);
                    run.count(tally.counts());
                    run.end(state, work.now());
                    return null;
                });
    }

    /// The leads that an import made and that somebody worked on since; they outlive its revert.
    public java.util.Set<UUID> workedOn(UUID batch) {
        return store.changedSince(batch);
    }

    /// Takes an import back: new leads go, changed values return. What somebody changed since stays
    /// and is named in the report.
    public Reverted revert(Actor actor, UUID batch, BooleanSupplier goOn) {
        AtomicBoolean stopped = new AtomicBoolean();
        UndoReport report =
                undo.undoBatch(
                        actor,
                        batch,
                        store.changedSince(batch),
                        () -> {
                            boolean on = goOn.getAsBoolean();
                            stopped.compareAndSet(false, !on);
                            return on;
                        });
        if (!stopped.get()) {
            database.write(
                    WorkOrder.by(actor, "import.revert"),
                    work -> {
                        work.get(ImportRun.class, batch).end(ImportState.REVERTED, work.now());
                        return null;
                    });
        }
        return new Reverted(report, stopped.get());
    }

    /// What taking an import back would leave.
    public RevertPreview previewRevert(UUID batch) {
        List<String> names = store.namesChangedSince(batch);
        return new RevertPreview(
                store.run(batch), names.size(), names.subList(0, Math.min(NAMED, names.size())));
    }
}
