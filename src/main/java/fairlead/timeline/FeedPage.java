package fairlead.timeline;

import java.util.List;

/// Some entries of a feed in its order, and where it goes on; `next` is null at its end.
public record FeedPage(List<FeedEntry> entries, FeedCursor next) {}
