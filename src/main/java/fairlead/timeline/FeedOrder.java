package fairlead.timeline;

/// In which order the feed runs.
public enum FeedOrder {
    NEWEST_FIRST,
    OLDEST_FIRST;

    public FeedOrder reversed() {
        return this == NEWEST_FIRST ? OLDEST_FIRST : NEWEST_FIRST;
    }
}
