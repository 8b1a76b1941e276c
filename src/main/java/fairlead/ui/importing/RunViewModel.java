package fairlead.ui.importing;

import fairlead.importing.ImportPlan;
import fairlead.importing.ImportReport;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// An import on its way: how many rows are done, a way to stop it, and what became of it. What is
/// in when it is stopped stays, and can be taken back.
public final class RunViewModel {
    private final ImportDesk desk;
    private final Background background;
    private final Texts texts;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stop = new AtomicBoolean();

    public RunViewModel(ImportDesk desk, Background background, Texts texts) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
    }

    /// `ended` hears when it is over, however it ended.
    public void start(ImportPlan plan, long rows, Runnable ended) {
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        stopping.set(false);
        error.set("");
        done.set(0);
        total.set(rows);
        fileName.set(plan.fileName());
        report.set(Optional.empty());
        Consumer<Long> tell = background.latest(done::set);
        background
                .run(
                        () ->
                                desk.imports()
                                        .run(
                                                desk.me(),
                                                plan,
                                                texts::get,
                                                (part, count) -> {
                                                    tell.accept(count);
                                                    return !stopped.get();
                                                }))
                .busy(running)
                .onSuccess(made -> report.set(Optional.of(made)))
                .on(FairleadException.class, failure -> error.set(texts.of(failure)))
                .then(ended)
                .start();
    }

    /// Asks it to stop after the rows that it is writing.
    public void stop() {
        stopping.set(true);
        stop.set(true);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running;
    }

    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    /// Why it broke off; empty where it did not.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }
}
