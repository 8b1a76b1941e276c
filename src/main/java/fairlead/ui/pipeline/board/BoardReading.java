package fairlead.ui.pipeline.board;

import fairlead.ui.pipeline.picture.BoardPart;
import fairlead.ui.pipeline.picture.BoardPicture;
import fairlead.ui.pipeline.picture.BoardQuestion;
import fairlead.ui.pipeline.picture.BoardReader;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.state.BoardState;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// When the board reads what: at once what was asked for; what a few changed leads did once the
/// gesture behind it is painted; all columns and their numbers anew only once changes have come to
/// rest, so that counting never stands in the way of the next gesture.
final class BoardReading {
    private static final Duration PAINTED = Duration.ofMillis(100);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int PATIENCE = 8;
    private static final int FEW = 20;

    private final BoardReader reader;
    private final Background background;
    private final BoardState state;
    private final Screen screen;
    private final Latest whole = new Latest();
    private final Latest part = new Latest();
    private final Latest pause = new Latest();
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private final BooleanProperty underway = new SimpleBooleanProperty();
    private final Set<UUID> touched = new LinkedHashSet<>();
    private boolean complete;
    private boolean again;
    private int postponed;

    BoardReading(BoardReader reader, Background background, BoardState state, Screen screen) {
        this.reader = reader;
        this.background = background;
        this.state = state;
        this.screen = screen;
    }

    /// What is asked and who shows the answers; both on the window's thread.
    interface Screen {
        BoardQuestion question(Collection<UUID> changed);

        /// Whether cards are in the hand, or wait for an answer where they were dropped.
        boolean isHeld();

        void show(BoardPicture picture);

        void renew(BoardPart part);
    }

    /// True while there may be nothing to look at yet.
    BooleanProperty openingProperty() {
        return opening;
    }

    /// From scratch: the first cards of each pile, and then the rest.
    void open() {
        pause.cancel();
        part.cancel();
        complete = false;
        BoardQuestion question = screen.question(touched);
        background
                .run(() -> reader.first(question))
                .busy(opening)
                .in(whole)
                .onSuccess(picture -> opened(question, picture))
                .start();
    }

    private void opened(BoardQuestion question, BoardPicture first) {
        screen.show(first);
        complete = first.whole();
        if (complete) {
            settle();
        } else {
            int hand = state.carried();
            background
                    .run(() -> reader.whole(question, first))
                    .busy(underway)
                    .in(whole)
                    .onSuccess(picture -> arrived(picture, hand, Set.of()))
                    .start();
        }
    }

    /// Everything anew, at once.
    void again() {
        pause.cancel();
        again = false;
        BoardQuestion question = screen.question(touched);
        Set<UUID> asked = Set.copyOf(touched);
        int hand = state.carried();
        background
                .run(() -> reader.whole(question))
                .busy(underway)
                .in(whole)
                .onSuccess(picture -> arrived(picture, hand, asked))
                .start();
    }

    /// What was read before the last gesture is read anew; so is what others have changed since,
    /// unless they do so all the time.
    private void arrived(BoardPicture picture, int hand, Set<UUID> asked) {
        boolean late = hand != state.carried();
        if (late || again && complete && postponed < PATIENCE) {
            postponed = late ? 0 : postponed;
            again = true;
        } else {
            show(picture, asked);
        }
        settle();
    }

    private void show(BoardPicture picture, Set<UUID> asked) {
        if (!screen.isHeld()) {
            complete = true;
            postponed = 0;
            touched.removeAll(again ? Set.of() : asked);
        }
        screen.show(picture);
    }

    private void settle() {
        if (again) {
            again = false;
            later();
        }
    }

    /// Somebody has changed these leads.
    void changed(Set<UUID> leads) {
        touched.addAll(leads);
        if (complete && !screen.isHeld() && !touched.isEmpty() && touched.size() <= FEW) {
            readPart();
        }
        later();
    }

    private void readPart() {
        Set<UUID> asked = Set.copyOf(touched);
        BoardQuestion question = screen.question(Set.of());
        Set<PileKey> left =
                asked.stream()
                        .flatMap(id -> state.pileOf(id).stream())
                        .map(PileViewModel::key)
                        .collect(Collectors.toSet());
        int hand = state.carried();
        background
                .run(() -> reader.part(question, asked, left))
                .after(PAINTED)
                .in(part)
                .onSuccess(
                        found -> {
                            if (hand == state.carried() && !screen.isHeld()) {
                                touched.removeAll(asked);
                                postponed = touched.isEmpty() ? 0 : postponed;
                                screen.renew(found);
                            }
                        })
                .start();
    }

    /// Everything anew once nothing has changed for a while, one reading at a time.
    void later() {
        if (opening.get() || underway.get()) {
            again = true;
        } else if (postponed < PATIENCE) {
            postponed++;
            background.run(() -> {}).after(REST).in(pause).onSuccess(rested -> again()).start();
        }
    }

    void cancel() {
        whole.cancel();
        part.cancel();
        pause.cancel();
        again = false;
        postponed = 0;
    }
}
