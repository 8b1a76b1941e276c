package fairlead.ui.settings;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.WrappedKey;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Whether this workspace is encrypted, and the way in and out of it.
public final class EncryptionViewModel {
    private final Strongroom room;
    private final Texts texts;
    private final Background background;
    private final Consumer<String> restart;
    private final Latest changing = new Latest();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Strongroom.State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private volatile boolean stopped;

    /// `restart` builds the window anew on the workspace, which was closed and opened, and says
    /// what came of it.
    public EncryptionViewModel(
            Strongroom room, Texts texts, Background background, Consumer<String> restart) {
        this.room = room;
        this.texts = texts;
        this.background = background;
        this.restart = restart;
    }

    public void load() {
        background.run(room::state).onSuccess(state::set).start();
    }

    /// With a key in the system's keychain.
    public void lock() {
        change(room::lock, "settings.encryption.locked");
    }

    /// With a key under a passphrase, which is said twice.
    public void lock(String passphrase, String again) {
        if (passphrase.length() < WrappedKey.SHORTEST) {
            error.set(texts.get("storage.key.short", WrappedKey.SHORTEST));
        } else if (!passphrase.equals(again)) {
            error.set(texts.get("settings.encryption.differ"));
        } else {
            change(
                    (far, cancelled) -> room.lock(passphrase.toCharArray(), far, cancelled),
                    "settings.encryption.locked");
        }
    }

    public void unlock() {
        change(room::unlock, "settings.encryption.unlocked");
    }

    /// Ends what runs before its next file; each file is whole in one form or the other.
    public void cancel() {
        stopped = true;
    }

    private interface Change {
        void run(DoubleConsumer progress, BooleanSupplier cancelled);
    }

    private void change(Change change, String done) {
        error.set("");
        stopped = false;
        progress.set(0);
        Consumer<Double> report = background.latest(progress::set);
        background
                .run(
                        () -> {
                            change.run(report::accept, () -> stopped);
                            return null;
                        })
                .in(changing)
                .busy(busy)
                .onSuccess(nothing -> restart.accept(texts.get(done)))
                .on(
                        CancellationException.class,
                        stop -> restart.accept(texts.get("settings.encryption.stopped")))
                .on(FairleadException.class, failure -> restart.accept(texts.of(failure)))
                .start();
    }

    /// Null until it was read.
    public ReadOnlyObjectProperty<Strongroom.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
