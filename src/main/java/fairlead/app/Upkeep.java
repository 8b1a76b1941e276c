package fairlead.app;

import fairlead.backup.Backups;
import fairlead.settings.FairleadException;
import fairlead.storage.Database;
import fairlead.storage.NamedFiles;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What an open embedded database needs from time to time: what was written made safe against a
/// power cut within seconds, and a backup a day; and once, that nothing beside an encrypted one is
/// plain.
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final long CHECKPOINT_SECONDS = 5;
    private static final long BACKUP_MINUTES = 5;

    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("upkeep").factory());
    private final Consumer<RuntimeException> failures;

    /// A team's copy needs no backup: the team has it, and what is unsent stands in the journal.
    /// `failures` hears, on a worker, of a backup that could not be made.
    Upkeep(
            Database database,
            Optional<Backups> backups,
            NamedFiles beside,
            Consumer<RuntimeException> failures) {
        this.failures = failures;
        clockwork.execute(() -> attempt(() -> seal(beside)));
        every(CHECKPOINT_SECONDS, TimeUnit.SECONDS, database::checkpoint);
        backups.ifPresent(
                kept -> every(BACKUP_MINUTES, TimeUnit.MINUTES, () -> kept.daily(database)));
    }

    private static void seal(NamedFiles beside) {
        try {
            beside.sealAll();
        } catch (IOException e) {
            throw new FairleadException("storage.folder", e, beside.folder());
        }
    }

    private void every(long period, TimeUnit unit, Runnable task) {
        var unused = clockwork.scheduleWithFixedDelay(() -> attempt(task), period, period, unit);
    }

    /// A failure must not end the clockwork: the next attempt may succeed.
    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("upkeep failed", e);
            failures.accept(e);
        }
    }

    /// Waits for a backup that is being made.
    @Override
    public void close() {
        clockwork.close();
    }
}
