package fairlead.ui.importing;

import fairlead.importing.RevertPreview;
import fairlead.importing.Reverted;
import fairlead.lead.ImportRun;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The imports there were, newest first, and the way back of each: first what would stay, then for
/// good.
public final class PastViewModel {
    private final ImportDesk desk;
    private final Background background;
    private final Texts texts;
    private final ObservableList<PastLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<RevertPreview> question = new ReadOnlyObjectWrapper<>();
    private final Latest asking = new Latest();
    private AtomicBoolean stop = new AtomicBoolean();

    public PastViewModel(ImportDesk desk, Background background, Texts texts) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
    }

    public void load() {
        background
                .run(() -> desk.store().past().stream().map(this::line).toList())
                .onSuccess(lines::setAll)
                .start();
    }

    private PastLine line(ImportRun run) {
        return new PastLine(run, desk.people().apply(run.startedBy()));
    }

    /// Looks at what would stay if an import were taken back; the answer is the question to ask.
    public void ask(UUID batch) {
        outcome.set("");
        background
                .run(() -> desk.imports().previewRevert(batch))
                .onSuccess(question::set)
                .in(asking)
                .start();
    }

    /// Takes an import back for good.
    public void revert(UUID batch) {
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        steps.set(0);
        Consumer<Long> tell = background.latest(steps::set);
        long[] asked = {0};
        background
                .run(
                        () ->
                                desk.imports()
                                        .revert(
                                                desk.me(),
                                                batch,
                                                () -> {
                                                    tell.accept(asked[0]++);
                                                    return !stopped.get();
                                                }))
                .busy(busy)
                .onSuccess(done -> outcome.set(words(done)))
                .on(FairleadException.class, failure -> outcome.set(texts.of(failure)))
                .then(this::load)
                .start();
    }

    /// Stops on the way; what is back stays back, and it can be gone on with later.
    public void stop() {
        stop.set(true);
    }

    private String words(Reverted done) {
        if (done.stopped()) {
            return texts.get("importing.revert.stopped");
        }
        int kept = done.report().kept().size();
        return kept == 0
                ? texts.get("importing.revert.done")
                : texts.get("importing.revert.kept", kept);
    }

    public ObservableList<PastLine> lines() {
        return lines;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /// How many works of the import are taken back.
    public ReadOnlyLongProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /// What came of the last attempt; empty before the first.
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// What to ask before an import is taken back; null where nothing was asked yet.
    public ReadOnlyObjectProperty<RevertPreview> questionProperty() {
        return question.getReadOnlyProperty();
    }
}
