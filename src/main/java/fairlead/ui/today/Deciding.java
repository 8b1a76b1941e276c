package fairlead.ui.today;

import fairlead.action.ChangedSinceException;
import fairlead.action.queue.QueueRow;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.ui.shell.Background;
import fairlead.ui.today.TodayViewModel.Source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Decides rows of the queue: each goes at once, and comes back with a sentence where the work
/// behind it could not be done.
final class Deciding {
    private final QueueDesk desk;
    private final Source source;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;
    private final Set<UUID> underWay = new HashSet<>();

    Deciding(
            QueueDesk desk,
            Source source,
            Background background,
            Texts texts,
            Consumer<String> say) {
        this.desk = desk;
        this.source = source;
        this.background = background;
        this.texts = texts;
        this.say = say;
    }

    void decide(QueueRow row, Callable<Done<UUID>> work, String said) {
        desk.take(row);
        underWay.add(row.id());
        background
                .run(work)
                .onSuccess(
                        made -> {
                            underWay.remove(row.id());
                            source.did().accept(made.workId(), said);
                        })
                .on(ChangedSinceException.class, changed -> hold(row, changed))
                .on(FairleadException.class, this::tell)
                .then(() -> giveUp(row))
                .start();
    }

    private void giveUp(QueueRow row) {
        if (underWay.remove(row.id())) {
            desk.bringBack(row);
        }
    }

    private void hold(QueueRow row, ChangedSinceException changed) {
        desk.hold(new Held(row, changed.changes()));
        tell(changed);
    }

    /// Agrees to many at once; those that cannot be stay, each with its reason.
    void approveAll(List<QueueRow> rows, Consumer<BulkOutcome> report) {
        background
                .run(() -> new BulkApproval(source.writer(), texts).run(rows))
                .onSuccess(
                        outcome -> {
                            take(rows, outcome);
                            report.accept(outcome);
                        })
                .start();
    }

    private void take(List<QueueRow> rows, BulkOutcome outcome) {
        rows.stream().filter(row -> !outcome.refused().containsKey(row)).forEach(desk::take);
        if (outcome.done() > 0) {
            source.didBatch().accept(outcome.batch(), texts.get("today.bulk.done", outcome.done()));
        }
    }

    /// What was changed about a row without deciding it; `done` follows.
    void change(Callable<Done<UUID>> work, String said, Runnable done) {
        background
                .run(work)
                .onSuccess(
                        made -> {
                            source.did().accept(made.workId(), said);
                            done.run();
                        })
                .on(FairleadException.class, this::tell)
                .start();
    }

    private void tell(FairleadException failure) {
        say.accept(texts.of(failure));
    }
}
