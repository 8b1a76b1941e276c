package fairlead.ui.sync;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Changes;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The sync centre: what waits, what was sent, what waits for a person, and what is decided there.
public final class SyncViewModel {
    private static final int SENT = 12;

    private final SyncParts parts;
    private final Background background;
    private final Texts texts;
    private final Choosing choosing;
    private final AdoptViewModel adopting;
    private final ReadOnlyObjectWrapper<SyncPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper checked = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");
    private final Latest reading = new Latest();
    private Changes.Subscription subscription = () -> {};

    /// `offer` says what was decided, with the way back.
    public SyncViewModel(
            SyncParts parts,
            Background background,
            Texts texts,
            BiConsumer<String, Runnable> offer) {
        this.parts = parts;
        this.background = background;
        this.texts = texts;
        choosing = new Choosing(parts.service(), parts.me(), background, texts, offer);
        choosing.then(this::refresh, problem::set);
        adopting = new AdoptViewModel(parts.desk(), background, texts, this::refresh);
    }

    public void show() {
        Consumer<Object> again = background.latest(change -> refresh());
        subscription = parts.changes().listen(again::accept);
        adopting.show();
        refresh();
    }

    public void hide() {
        subscription.close();
        subscription = () -> {};
        reading.cancel();
    }

    /// Reads everything again, as when something was sent.
    void refresh() {
        background.run(this::read).in(reading).onSuccess(picture::set).start();
    }

    private SyncPicture read() {
        return new SyncPicture(
                parts.store().conflicts(),
                parts.store().parked(),
                parts.store().pending(),
                parts.store().sent(SENT),
                here(),
                parts.users().everybody());
    }

    private SyncPicture.Here here() {
        SyncDesk desk = parts.desk();
        return new SyncPicture.Here(
                desk.travel(),
                desk.lastCheck(),
                desk.isNarrow(),
                desk.isEncrypted(),
                desk.sealed());
    }

    Choosing choosing() {
        return choosing;
    }

    AdoptViewModel adopting() {
        return adopting;
    }

    /// Compares everything here with the server and repairs what differs.
    void check() {
        problem.set("");
        Consumer<Double> report = background.latest(checked::set);
        background
                .run(() -> parts.desk().check(report::accept))
                .busy(checking)
                .onSuccess(found -> refresh())
                .on(FairleadException.class, this::refuse)
                .start();
    }

    /// Keeps only what concerns me on this computer, or everything I may see.
    void narrow(boolean wanted) {
        background
                .run(
                        () -> {
                            parts.desk().narrow(wanted);
                            return null;
                        })
                .onSuccess(nothing -> refresh())
                .start();
    }

    private void refuse(FairleadException failure) {
        problem.set(texts.of(failure));
    }

    /// Null until it was read for the first time.
    ReadOnlyObjectProperty<SyncPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// Why something could not be done; empty where it could.
    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
