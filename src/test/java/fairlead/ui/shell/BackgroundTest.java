package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

class BackgroundTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> outcomes = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private boolean onWindow = true;
    private final Background background =
            new Background(work::add, outcomes::add, () -> onWindow, failures::add);

    @Test
    void whatCanWaitBeginsOnceNothingIsBeingWorkedOn() {
        Background restful = withPauses(new ArrayDeque<>());
        restful.run(() -> "first").onSuccess(first -> follow(restful, first)).start();
        restful.atRest(() -> seen.add("rest"));
        finishWork();
        finishOutcomes();
        assertThat(seen).containsExactly("first");

        finishWork();
        finishOutcomes();
        assertThat(seen).containsExactly("first", "second", "rest");
    }

    @Test
    void whatCanWaitIsDoneNextWhereNothingGoesOn() {
        withPauses(new ArrayDeque<>()).atRest(() -> seen.add("rest"));
        assertThat(seen).isEmpty();

        finishOutcomes();
        assertThat(seen).containsExactly("rest");
    }

    @Test
    void whatCanWaitAlsoWaitsForWhatIsStartedRightAfterIt() {
        Background restful = withPauses(new ArrayDeque<>());
        restful.atRest(() -> seen.add("rest"));
        restful.run(() -> "first").onSuccess(seen::add).start();
        finishOutcomes();
        assertThat(seen).isEmpty();

        finishWork();
        finishOutcomes();
        assertThat(seen).containsExactly("first", "rest");
    }

    @Test
    void whatCanWaitDoesNotWaitForWorkWithoutAnEnd() {
        Queue<Runnable> later = new ArrayDeque<>();
        Background restful = withPauses(later);
        restful.run(() -> "endless").start();
        restful.atRest(() -> seen.add("rest"));
        assertThat(seen).isEmpty();

        later.remove().run();
        finishOutcomes();
        assertThat(seen).containsExactly("rest");
    }

    private void follow(Background restful, String first) {
        seen.add(first);
        restful.run(() -> "second").onSuccess(seen::add).start();
    }

    private Background withPauses(Queue<Runnable> later) {
        return new Background(
                work::add, pause -> later::add, outcomes::add, () -> onWindow, failures::add);
    }

    @Test
    void theOutcomeArrivesOnTheWindowsThread() {
        background.run(() -> "done").onSuccess(seen::add).start();
        finishWork();
        assertThat(seen).isEmpty();

        finishOutcomes();
        assertThat(seen).containsExactly("done");
    }

    @Test
    void theFlagIsBusyUntilTheOutcomeHasArrived() {
        background.run(() -> "done").busy(busy).start();
        assertThat(busy.get()).isTrue();

        finishWork();
        finishOutcomes();
        assertThat(busy.get()).isFalse();
    }

    @Test
    void aLateResultIsDroppedAfterACancel() {
        Ticket ticket = background.run(() -> "late").busy(busy).onSuccess(seen::add).start();
        finishWork();
        ticket.cancel();
        assertThat(busy.get()).isFalse();

        finishOutcomes();
        assertThat(seen).isEmpty();
    }

    @Test
    void aLateFailureIsDroppedAfterACancel() {
        Ticket ticket = background.run(BackgroundTest::fail).start();
        finishWork();
        ticket.cancel();
        finishOutcomes();

        assertThat(failures).isEmpty();
    }

    @Test
    void workCancelledBeforeItStartsIsNotDone() {
        Ticket ticket = background.run(() -> seen.add("worked")).start();
        ticket.cancel();
        finishWork();

        assertThat(seen).isEmpty();
    }

    @Test
    void longWorkSeesThatItIsCancelled() {
        List<Boolean> asked = new ArrayList<>();
        Ticket[] ticket = new Ticket[1];
        ticket[0] =
                background
                        .runLong(
                                own -> {
                                    asked.add(own.cancelled());
                                    ticket[0].cancel();
                                    return asked.add(own.cancelled());
                                })
                        .start();
        finishWork();

        assertThat(asked).containsExactly(false, true);
    }

    @Test
    void theNewerJobOfASlotWins() {
        Latest slot = new Latest();
        background.run(() -> "first").in(slot).onSuccess(seen::add).start();
        background.run(() -> "second").in(slot).onSuccess(seen::add).start();
        finishWork();
        finishOutcomes();

        assertThat(seen).containsExactly("second");
    }

    @Test
    void theNewerJobOfASlotKeepsTheFlagBusy() {
        Latest slot = new Latest();
        background.run(() -> "first").in(slot).busy(busy).start();
        background.run(() -> "second").in(slot).busy(busy).start();

        assertThat(busy.get()).isTrue();
    }

    @Test
    void aFailureGoesToWhoTakesItsKind() {
        background
                .run(BackgroundTest::fail)
                .on(IllegalArgumentException.class, e -> seen.add("wrong"))
                .on(IllegalStateException.class, e -> seen.add(e.getMessage()))
                .start();
        finishWork();
        finishOutcomes();

        assertThat(seen).containsExactly("no");
        assertThat(failures).isEmpty();
    }

    @Test
    void aFailureThatNobodyTakesGoesToTheSink() {
        background.run(BackgroundTest::fail).busy(busy).start();
        finishWork();
        finishOutcomes();

        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(busy.get()).isFalse();
    }

    @Test
    void workIsStartedFromTheWindowsThreadOnly() {
        onWindow = false;

        assertThatThrownBy(() -> background.run(() -> "x").start())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void workNeverRunsOnTheWindowsThread() {
        background.run(() -> seen.add("worked")).start();
        work.remove().run();
        finishOutcomes();

        assertThat(seen).isEmpty();
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheNewestValueIsCarriedOver() {
        Consumer<String> report = background.latest(seen::add);
        report.accept("1");
        report.accept("2");
        report.accept("3");
        finishOutcomes();
        report.accept("4");
        finishOutcomes();

        assertThat(seen).containsExactly("3", "4");
    }

    @Test
    void immediateWorkIsDoneWhenStartReturns() {
        Background.immediate().run(() -> "done").onSuccess(seen::add).start();

        assertThat(seen).containsExactly("done");
    }

    @Test
    void immediateWorkThrowsWhatNobodyTakes() {
        assertThatThrownBy(() -> Background.immediate().run(BackgroundTest::fail).start())
                .hasMessage("no");
    }

    private static String fail() {
        throw new IllegalStateException("no");
    }

    private void finishWork() {
        onWindow = false;
        drain(work);
        onWindow = true;
    }

    private void finishOutcomes() {
        drain(outcomes);
    }

    private static void drain(Queue<Runnable> queue) {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }
}
