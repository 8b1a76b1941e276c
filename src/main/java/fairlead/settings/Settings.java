package fairlead.settings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The living settings: one value, changed as a whole; listeners hear each change on the thread
/// that made it.
public final class Settings {
    private final List<Consumer<SettingsData>> listeners = new CopyOnWriteArrayList<>();
    private SettingsData data;

    public Settings(SettingsData data) {
        this.data = data;
    }

    public synchronized SettingsData get() {
        return data;
    }

    public void change(UnaryOperator<SettingsData> edit) {
        SettingsData after;
        synchronized (this) {
            after = edit.apply(data);
            if (after.equals(data)) {
                return;
            }
            data = after;
        }
        listeners.forEach(listener -> listener.accept(after));
    }

    /// Returns what ends the listening.
    public Runnable listen(Consumer<SettingsData> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
