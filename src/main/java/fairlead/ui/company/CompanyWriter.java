package fairlead.ui.company;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.storage.Done;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Optional;
import java.util.concurrent.Callable;

/// Writes what a page was told, offers the way back, and says what was refused; tells the page when
/// somebody has changed something, be it an undo.
public final class CompanyWriter {
    private final Changes changes;
    private final Background background;
    private final UndoStack undo;
    private final Texts texts;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Optional<Changes.Subscription> listening = Optional.empty();

    public CompanyWriter(Changes changes, Background background, UndoStack undo, Texts texts) {
        this.changes = changes;
        this.background = background;
        this.undo = undo;
        this.texts = texts;
    }

    /// Why the last change was refused; empty where it was not.
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    void refuse(FairleadException failure) {
        error.set(texts.of(failure));
    }

    void clear() {
        error.set("");
    }

    void write(Callable<? extends Done<?>> work, String said) {
        error.set("");
        background
                .run(work)
                .onSuccess(done -> undo.did(done.workId(), said))
                .on(FairleadException.class, this::refuse)
                .start();
    }

    void listen(Runnable reload, String... tables) {
        hush();
        listening =
                Optional.of(
                        changes.listen(
                                background.<Committed>onWindow(
                                                committed -> tell(committed, reload, tables))
                                        ::accept));
    }

    void hush() {
        listening.ifPresent(Changes.Subscription::close);
        listening = Optional.empty();
    }

    private static void tell(Committed committed, Runnable reload, String... tables) {
        for (String table : tables) {
            if (committed.touches(table)) {
                reload.run();
                return;
            }
        }
    }
}
