package fairlead.sync.server;

/// The server knows other work under this laptop's numbers: it needs a new name.
public final class ForkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForkException(String message) {
        super(message);
    }
}
