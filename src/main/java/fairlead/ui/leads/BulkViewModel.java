package fairlead.ui.leads;

import fairlead.lead.bulk.BulkChange;
import fairlead.lead.bulk.BulkReport;
import fairlead.lead.bulk.BulkService;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.UndoStack;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One change for the chosen leads, or for all that match: what it would do, how far it is, what
/// was refused. What is done stays done when it is stopped, and is undone as a whole.
public final class BulkViewModel {
    private final BulkService service;
    private final Actor me;
    private final Background background;
    private final UndoStack undo;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<BulkReport>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BulkReport>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final Latest previewing = new Latest();
    private Optional<BulkChange> change = Optional.empty();
    private List<UUID> leads = List.of();
    private AtomicBoolean stopped = new AtomicBoolean();

    public BulkViewModel(
            BulkService service, Actor me, Background background, UndoStack undo, Texts texts) {
        this.service = service;
        this.me = me;
        this.background = background;
        this.undo = undo;
        this.texts = texts;
    }

    /// Begins anew with these leads and no change.
    public void open(List<UUID> ids) {
        change = Optional.empty();
        result.set(Optional.empty());
        choose(ids);
    }

    /// The same change for other leads.
    public void choose(List<UUID> ids) {
        leads = List.copyOf(ids);
        look();
    }

    /// What is to be changed; empty while it is not complete.
    public void change(Optional<BulkChange> wanted) {
        change = wanted;
        look();
    }

    private void look() {
        preview.set(Optional.empty());
        previewing.cancel();
        change.ifPresent(this::look);
    }

    private void look(BulkChange wanted) {
        List<UUID> ids = leads;
        background
                .runLong(ticket -> service.preview(me, wanted, ids, soFar -> !ticket.cancelled()))
                .in(previewing)
                .busy(counting)
                .onSuccess(report -> preview.set(Optional.of(report)))
                .start();
    }

    /// Does it; [#resultProperty] says what became of it.
    public void run() {
        change.filter(wanted -> !running.get()).ifPresent(this::run);
    }

    private void run(BulkChange wanted) {
        List<UUID> ids = leads;
        UUID batch = BulkService.batch();
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        progress.set(0);
        Consumer<BulkReport> tell =
                background.latest(
                        soFar -> progress.set((double) soFar.all() / Math.max(1, ids.size())));
        background
                .run(
                        () ->
                                service.run(
                                        me,
                                        wanted,
                                        ids,
                                        batch,
                                        soFar -> {
                                            tell.accept(soFar);
                                            return !stop.get();
                                        }))
                .busy(running)
                .onSuccess(report -> done(batch, report))
                .start();
    }

    private void done(UUID batch, BulkReport report) {
        result.set(Optional.of(report));
        if (report.changed() > 0) {
            undo.didBatch(batch, texts.get("leads.done.edited", report.changed()));
        }
    }

    /// After the few hundred leads that are under way.
    public void stop() {
        stopped.set(true);
    }

    public int size() {
        return leads.size();
    }

    /// Empty while nothing is known.
    public ReadOnlyObjectProperty<Optional<BulkReport>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<BulkReport>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// From 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
