package fairlead.settings;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Saves the settings soon after they change: many changes in a row are one save.
public final class SettingsKeeper {
    private final Settings settings;
    private final SettingsFile file;
    private final Executor worker;
    private final Consumer<FairleadException> failed;
    private final AtomicBoolean waiting = new AtomicBoolean();

    /// `failed` hears of a save that went wrong, on the worker.
    public SettingsKeeper(
            Settings settings,
            SettingsFile file,
            Executor worker,
            Consumer<FairleadException> failed) {
        this.settings = settings;
        this.file = file;
        this.worker = worker;
        this.failed = failed;
        settings.listen(data -> later());
    }

    /// Saves at once, as when the program ends.
    public void save() {
        try {
            file.save(settings.get());
        } catch (FairleadException failure) {
            failed.accept(failure);
        }
    }

    private void later() {
        if (waiting.compareAndSet(false, true)) {
            worker.execute(
                    () -> {
                        waiting.set(false);
                        save();
                    });
        }
    }
}
