package fairlead.timeline;

import fairlead.history.Keyset;

import java.time.Instant;

/// Where a page of the feed ends and the next begins, for events and for changes.
public record FeedCursor(Keyset events, Keyset changes) {

    public static FeedCursor start(FeedOrder order) {
        return of(Keyset.start(order == FeedOrder.NEWEST_FIRST));
    }

    /// Begins beyond an instant; what happened just then is left out.
    public static FeedCursor beyond(FeedOrder order, Instant instant) {
        return of(new Keyset(order == FeedOrder.NEWEST_FIRST, instant, null));
    }

    private static FeedCursor of(Keyset keyset) {
        return new FeedCursor(keyset, keyset);
    }

    public FeedOrder order() {
        return events.newestFirst() ? FeedOrder.NEWEST_FIRST : FeedOrder.OLDEST_FIRST;
    }
}
