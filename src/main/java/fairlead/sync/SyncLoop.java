package fairlead.sync;

import fairlead.settings.FairleadException;
import fairlead.storage.Changes;
import fairlead.storage.ServerLine;
import fairlead.sync.laptop.Laptop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Keeps a laptop and its server together until it is closed: sends each work at once, fetches when
/// the server says that something changed and every thirty seconds in any case, and tries again
/// after a pause where the line is cut. Nobody ever waits for it.
public final class SyncLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SyncLoop.class);
    private static final Duration POLL = Duration.ofSeconds(30);
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    private static final Duration STUCK = Duration.ofMinutes(1);

    /// A schema, a table or a function that is not there.
    private static final Set<String> NOT_PREPARED = Set.of("3F000", "42P01", "42883");

    private final SyncService sync;
    private final Line line;
    private final Laptop laptop;
    private final SyncStatus status;
    private final Handover handover;
    private final String login;
    private final Consumer<SyncReport> reports;
    private final Changes.Subscription subscription;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private Optional<Ear> ear = Optional.empty();
    private Optional<Instant> due;
    private boolean asked;
    private boolean touched;
    private volatile boolean closed;
    private Optional<Thread> thread = Optional.empty();

    /// `states` and `reports` are called on the loop's threads.
    public SyncLoop(Replica replica, Consumer<SyncState> states, Consumer<SyncReport> reports) {
        sync = replica.sync();
        sync.keepLine();
        line = replica.line();
        laptop = replica.laptop();
        handover = replica.handover();
        login = replica.line().user();
        status = new SyncStatus(laptop, states);
        due = Optional.of(status.now());
        this.reports = reports;
        subscription =
                replica.database()
                        .changes()
                        .listen(
                                work -> {
                                    if (!work.isReceived()) {
                                        wake(false);
                                    }
                                });
    }

    public SyncState state() {
        return status.get();
    }

    /// Syncs as soon as it can, whatever pause it is in.
    public void syncNow() {
        wake(true);
    }

    /// Leaves the server, or goes back to it, as a person wishes; a sync that is under way ends.
    public void workOffline(boolean wanted) {
        status.change(state -> state.withChosen(wanted));
        if (wanted) {
            sync.abort();
        }
        wake(true);
    }

    /// Runs on a thread of its own until it is closed.
    public void start() {
        thread = Optional.of(Thread.ofPlatform().daemon().name("sync").start(this::run));
    }

    /// Returns once it was closed. Its thread must not be interrupted: that would close the file
    /// that it writes.
    public void run() {
        try {
            while (!closed) {
                step();
                await();
            }
        } finally {
            hangUp();
        }
    }

    private void step() {
        status.count();
        if (status.get().chosen()) {
            leave(Optional.empty());
        } else if (!line.isReady()) {
            if (status.get().trouble().filter(Trouble::isRefused).isPresent()) {
                seal();
            }
            leave(status.get().trouble().or(() -> Optional.of(Trouble.of(Trouble.Kind.PASSWORD))));
        } else if (isDue()) {
            attempt();
        }
    }

    /// Whoever the server does not take cannot send: what waits is sealed for a manager.
    private void seal() {
        try {
            handover.seal(login);
        } catch (FairleadException e) {
            LOG.warn("the work was not sealed: {}", e.textKey(), e);
        }
    }

    private void leave(Optional<Trouble> trouble) {
        hangUp();
        status.left(trouble);
        due = Optional.empty();
    }

    private void attempt() {
        try {
            listen();
            status.answered();
            SyncReport report = sync.once(status::progress);
            status.synced(report);
            due = Optional.of(status.now().plus(POLL));
            reports.accept(report);
            new Aftermath(laptop).tidy(line);
        } catch (SQLException e) {
            failed(e);
        } catch (FairleadException e) {
            LOG.warn("no sync: {}", e.textKey());
            stuck(Trouble.of(e));
        } catch (RuntimeException e) {
            LOG.error("sync failed", e);
            stuck(Trouble.of(new FairleadException("sync.broken", e)));
        }
    }

    private void failed(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        LOG.info("no contact with the server ({})", state);
        hangUp();
        if (status.get().chosen()) {
            return;
        }
        if (state.startsWith("28")) {
            line.refused();
            seal();
            leave(Optional.of(Trouble.of(Trouble.Kind.REFUSED)));
            return;
        }
        status.failed(obstacle(failure));
        due = Optional.of(status.now().plus(status.pause(share())));
    }

    /// What no waiting will mend.
    private static Optional<Trouble> obstacle(SQLException failure) {
        return NOT_PREPARED.contains(String.valueOf(failure.getSQLState()))
                ? Optional.of(Trouble.of(new FairleadException("sync.noserver", failure)))
                : ServerLine.obstacle(failure).map(Trouble::of);
    }

    /// Asking again at once would be answered in the same way.
    private void stuck(Trouble trouble) {
        hangUp();
        status.left(Optional.of(trouble));
        due = Optional.of(status.now().plus(STUCK));
    }

    private static double share() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /// Listens first and syncs then, so that nothing falls between.
    private void listen() throws SQLException {
        if (ear.filter(Ear::hears).isEmpty()) {
            hangUp();
            ear = Optional.of(Ear.open(line, () -> wake(true), this::deaf));
        }
    }

    private void hangUp() {
        sync.hangUp();
        ear.ifPresent(Ear::close);
        ear = Optional.empty();
    }

    /// Whoever waits for an answer on a line that is gone is freed.
    private void deaf(Duration silence) {
        status.suspect(silence);
        sync.abort();
        wake(true);
    }

    /// A work that was saved goes at once while there is contact, and otherwise with the next
    /// attempt.
    private boolean isDue() {
        lock.lock();
        try {
            boolean now = asked || touched && status.get().isOnline();
            asked = false;
            touched = false;
            return now || due.map(at -> !status.now().isBefore(at)).orElse(true);
        } finally {
            lock.unlock();
        }
    }

    private void wake(boolean atOnce) {
        lock.lock();
        try {
            asked |= atOnce;
            touched = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void await() {
        lock.lock();
        try {
            long until = System.nanoTime() + left();
            while (!asked && !touched && !closed && until - System.nanoTime() > 0) {
                woken.awaitNanos(until - System.nanoTime());
            }
        } catch (InterruptedException stopped) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private long left() {
        long millis = due.map(at -> Duration.between(status.now(), at)).orElse(POLL).toMillis();
        return TimeUnit.MILLISECONDS.toNanos(Math.clamp(millis, 1, POLL.toMillis()));
    }

    /// Hears of no work any more and ends a sync that is under way; what waits, waits for the next
    /// start. Whoever still waits for a server to answer is not waited for.
    @Override
    public void close() {
        closed = true;
        subscription.close();
        sync.abort();
        wake(true);
        thread.ifPresent(SyncLoop::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
