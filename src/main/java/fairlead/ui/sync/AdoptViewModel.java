package fairlead.ui.sync;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.sync.Handover;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.Optional;

/// Takes in what the laptop of somebody who was removed has sealed: first what is in the file,
/// then, if a manager says so, the works themselves.
public final class AdoptViewModel {
    private final SyncDesk desk;
    private final Background background;
    private final Texts texts;
    private final Runnable adopted;
    private final Latest opening = new Latest();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper allowed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Handover.Sealed>> sealed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> said = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

    /// `adopted` follows once works were taken in.
    AdoptViewModel(SyncDesk desk, Background background, Texts texts, Runnable adopted) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.adopted = adopted;
    }

    void show() {
        background.run(desk::isManager).onSuccess(allowed::set).start();
    }

    /// Looks into a file; nothing is taken in yet.
    void open(Path file) {
        begin();
        background
                .run(() -> desk.open(file))
                .in(opening)
                .busy(busy)
                .onSuccess(found -> sealed.set(Optional.of(found)))
                .on(FairleadException.class, this::refuse)
                .start();
    }

    void leave() {
        begin();
    }

    void takeIn() {
        sealed.get().ifPresent(this::takeIn);
    }

    private void takeIn(Handover.Sealed found) {
        background
                .run(() -> desk.adopt(found))
                .in(opening)
                .busy(busy)
                .onSuccess(this::done)
                .on(FairleadException.class, this::refuse)
                .start();
    }

    private void done(Handover.Adopted taken) {
        begin();
        said.set(texts.get("sync.adopt.done", taken.works(), taken.person()));
        adopted.run();
    }

    private void begin() {
        sealed.set(Optional.empty());
        said.set("");
        problem.set("");
    }

    private void refuse(FairleadException failure) {
        problem.set(texts.of(failure));
    }

    /// Whether whoever works here is a manager.
    ReadOnlyBooleanProperty allowedProperty() {
        return allowed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /// What lies open and is not taken in yet.
    ReadOnlyObjectProperty<Optional<Handover.Sealed>> sealedProperty() {
        return sealed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
