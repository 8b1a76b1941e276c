package fairlead.ui.shell;

import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Done;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Everything this person has done in this session, newest first, and the way back and forth
/// through it. Must be used on the window's thread.
public final class UndoStack {
    private final UndoService undo;
    private final Actor me;
    private final Background background;
    private final Texts texts;
    private final BiConsumer<String, Runnable> offer;
    private final Consumer<String> say;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /// `offer` shows what was done with the way back, `say` just says it.
    public UndoStack(
            UndoService undo,
            Actor me,
            Background background,
            Texts texts,
            BiConsumer<String, Runnable> offer,
            Consumer<String> say) {
        this.undo = undo;
        this.me = me;
        this.background = background;
        this.texts = texts;
        this.offer = offer;
        this.say = say;
    }

    /// Takes note of a committed work and offers to undo it; `what` says what was done, in words.
    public void did(UUID workId, String what) {
        did(new Step(workId, what, false));
    }

    /// The same for a batch of works, which is undone as a whole.
    public void didBatch(UUID batch, String what) {
        did(new Step(batch, what, true));
    }

    private void did(Step step) {
        undone.clear();
        done.push(step);
        tell();
        offer.accept(step.what(), () -> takeBack(step));
    }

    public void undo() {
        if (!done.isEmpty()) {
            takeBack(done.peek());
        }
    }

    public void redo() {
        if (undone.isEmpty()) {
            return;
        }
        Step step = undone.pop();
        run(step, again -> done.push(again), "shell.redone");
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private void takeBack(Step step) {
        if (done.remove(step)) {
            run(step, undone::push, "shell.undone");
        }
    }

    private void run(Step step, Consumer<Step> keep, String key) {
        background
                .run(() -> takeBackNow(step))
                .onSuccess(
                        taken -> {
                            keep.accept(new Step(taken.workId(), step.what(), step.batch()));
                            tell();
                            say.accept(words(key, step, taken.result()));
                        })
                .start();
        tell();
    }

    private Done<UndoReport> takeBackNow(Step step) {
        return step.batch() ? undo.undoBatch(me, step.workId()) : undo.undo(me, step.workId());
    }

    private String words(String key, Step step, UndoReport report) {
        String said = texts.get(key, step.what());
        return report.kept().isEmpty()
                ? said
                : said + " " + texts.get("shell.undo.kept", report.kept().size());
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    private record Step(UUID workId, String what, boolean batch) {}
}
