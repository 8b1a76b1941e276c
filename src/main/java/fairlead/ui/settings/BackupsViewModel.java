package fairlead.ui.settings;

import fairlead.backup.Backup;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The backups that there are, a new one, and the way back to one of them.
public final class BackupsViewModel {
    private final Safekeeping safekeeping;
    private final Texts texts;
    private final Background background;
    private final Runnable restart;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /// `restart` builds the window anew on the restored workspace.
    public BackupsViewModel(
            Safekeeping safekeeping, Texts texts, Background background, Runnable restart) {
        this.safekeeping = safekeeping;
        this.texts = texts;
        this.background = background;
        this.restart = restart;
    }

    public void load() {
        background
                .run(safekeeping::list)
                .onSuccess(backups::setAll)
                .on(FairleadException.class, this::fail)
                .start();
    }

    public void make() {
        begin("settings.backups.making");
        background
                .run(safekeeping::make)
                .busy(busy)
                .onSuccess(made -> load())
                .on(FairleadException.class, this::fail)
                .start();
    }

    public void restore(Backup backup) {
        begin("settings.backups.restoring");
        background
                .run(() -> safekeeping.restore(backup))
                .busy(busy)
                .onSuccess(nothing -> restart.run())
                .on(FairleadException.class, this::fail)
                .start();
    }

    private void begin(String textKey) {
        doing.set(texts.get(textKey));
        error.set("");
    }

    private void fail(FairleadException failure) {
        error.set(texts.of(failure));
    }

    public ObservableList<Backup> backups() {
        return backups;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
