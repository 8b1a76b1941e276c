package fairlead.storage;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one writer in at a time, in the order of arrival: H2 keeps what it acknowledged only when
/// no two transactions write at once.
final class WriteGate {

    private final ReentrantLock lock = new ReentrantLock(true);

    <T> T run(Supplier<T> transaction) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "A Work is open on this thread; pass it on instead of opening a second one.");
        }
        lock.lock();
        try {
            return transaction.get();
        } finally {
            lock.unlock();
        }
    }
}
