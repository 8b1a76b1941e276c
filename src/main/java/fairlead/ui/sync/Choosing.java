package fairlead.ui.sync;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.sync.review.Choice;
import fairlead.sync.review.ConflictRow;
import fairlead.sync.review.ParkedWork;
import fairlead.sync.review.ReviewService;
import fairlead.ui.shell.Background;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Carries out what somebody decides about fields in dispute and about parked works, says so, and
/// offers the way back.
public final class Choosing {
    private final ReviewService service;
    private final Actor me;
    private final Background background;
    private final Texts texts;
    private final BiConsumer<String, Runnable> offer;
    private Runnable after = () -> {};
    private Consumer<String> refused = told -> {};

    /// `offer` says what was decided, with the way back.
    public Choosing(
            ReviewService service,
            Actor me,
            Background background,
            Texts texts,
            BiConsumer<String, Runnable> offer) {
        this.service = service;
        this.me = me;
        this.background = background;
        this.texts = texts;
        this.offer = offer;
    }

    /// `done` follows each decision and each way back; `why` hears what stood in the way, and
    /// nothing once it does no more.
    void then(Runnable done, Consumer<String> why) {
        after = done;
        refused = why;
    }

    void keepMine(List<ConflictRow> conflicts) {
        decide(
                () -> service.keepMine(me, conflicts),
                texts.get("sync.kept.mine", conflicts.size()));
    }

    void keepTheirs(List<ConflictRow> conflicts) {
        decide(
                () -> service.keepTheirs(conflicts),
                texts.get("sync.kept.theirs", conflicts.size()));
    }

    void again(ParkedWork work) {
        decide(() -> service.again(me, work), texts.get("sync.parked.done"));
    }

    void discard(ParkedWork work) {
        decide(() -> service.discard(work), texts.get("sync.parked.discarded"));
    }

    private void decide(Callable<Choice> decision, String said) {
        refused.accept("");
        background
                .run(decision)
                .onSuccess(
                        choice -> {
                            offer.accept(said, () -> takeBack(choice));
                            after.run();
                        })
                .on(FairleadException.class, this::refuse)
                .start();
    }

    private void takeBack(Choice choice) {
        background
                .run(
                        () -> {
                            service.undo(me, choice);
                            return null;
                        })
                .onSuccess(nothing -> after.run())
                .on(FairleadException.class, this::refuse)
                .start();
    }

    private void refuse(FairleadException failure) {
        refused.accept(texts.of(failure));
    }
}
