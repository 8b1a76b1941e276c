package fairlead.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells whoever listens what was committed, after the commit, on the thread that wrote.
public final class Changes {

    private final List<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();

    /// Listens until the returned subscription is closed.
    public Subscription listen(Consumer<Committed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(Committed committed) {
        listeners.forEach(listener -> listener.accept(committed));
    }

    /// Ends the listening when closed.
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
