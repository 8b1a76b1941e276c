package fairlead.sync;

import fairlead.sync.SyncState.Counts;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Keeps the state of the contact and tells whoever listens each time that it is another one.
final class SyncStatus {

    private final Laptop laptop;
    private final Consumer<SyncState> listener;
    private SyncState state = SyncState.unknown();
    private final long begun = System.nanoTime();
    private Contact contact;

    SyncStatus(Laptop laptop, Consumer<SyncState> listener) {
        this.laptop = laptop;
        this.listener = listener;
        contact = Contact.offline(now());
        state = state.withLastSync(laptop.state(StateTable.LAST_SYNC).map(Instant::parse));
    }

    /// Goes on steadily, whatever is done to the laptop's clock; it says nothing about the date.
    Instant now() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - begun);
    }

    synchronized SyncState get() {
        return state;
    }

    synchronized void change(UnaryOperator<SyncState> edit) {
        SyncState after = edit.apply(state);
        if (!after.equals(state)) {
            state = after;
            listener.accept(after);
        }
    }

    void count() {
        Counts counts =
                new Counts(laptop.count("PENDING"), laptop.openParked(), laptop.conflicts());
        change(before -> before.with(counts));
    }

    /// There is none, because a person or the server wants none.
    synchronized void left(Optional<Trouble> trouble) {
        contact = Contact.offline(now());
        show(before -> before.withTrouble(trouble).withProgress(Optional.empty()));
    }

    synchronized void answered() {
        contact = contact.answered(now());
        show(before -> before.withTrouble(Optional.empty()));
    }

    synchronized void synced(SyncReport report) {
        contact = contact.synced(now());
        show(
                before ->
                        before.withTrouble(Optional.empty())
                                .withProgress(Optional.empty())
                                .withLastSync(Optional.of(report.at()))
                                .withWrongClock(report.wrongClock()));
        count();
    }

    /// `told` is empty where there is nothing to do but to wait.
    synchronized void failed(Optional<Trouble> told) {
        contact = contact.failed(now());
        show(before -> before.withTrouble(told).withProgress(Optional.empty()));
    }

    /// Whatever is tried meanwhile, after five seconds without an answer, `silence` among them, the
    /// laptop is offline.
    synchronized void suspect(Duration silence) {
        contact = contact.failed(now().minus(silence));
        show(before -> before);
        long left = Math.max(0, Contact.PATIENCE.minus(silence).toMillis());
        CompletableFuture.delayedExecutor(left, TimeUnit.MILLISECONDS).execute(this::tick);
    }

    private synchronized void tick() {
        contact = contact.tick(now());
        show(before -> before);
    }

    void progress(Progress progress) {
        change(before -> before.withProgress(Optional.of(progress)));
    }

    synchronized Duration pause(double share) {
        return contact.pause(share);
    }

    private void show(UnaryOperator<SyncState> edit) {
        change(before -> edit.apply(before).with(contact.state()));
    }
}
