package fairlead.ui.shell;

/// Pretends two threads on one: work runs at once, and each side still knows where it is.
final class ImmediateThreads {
    private boolean onWindow = true;

    Background background() {
        return new Background(
                task -> as(false, task),
                task -> as(true, task),
                () -> onWindow,
                ImmediateThreads::rethrow);
    }

    private void as(boolean window, Runnable task) {
        boolean before = onWindow;
        onWindow = window;
        try {
            task.run();
        } finally {
            onWindow = before;
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(failure);
    }
}
