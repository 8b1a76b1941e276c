package fairlead.outgoing;

/// That nothing went, for certain; `isLater` where it is worth another try.
public class NotSentException extends Exception {

    private final boolean later;

    public NotSentException(String reason, boolean later) {
        super(reason);
        this.later = later;
    }

    public boolean isLater() {
        return later;
    }
}
