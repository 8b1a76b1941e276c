package fairlead.ui.timeline;

import fairlead.timeline.EventType;
import fairlead.timeline.FeedActor;
import fairlead.timeline.TimelineStore;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Who and what the feed is narrowed to.
public final class FilterViewModel {

    private final TimelineStore store;
    private final Background background;
    private final FeedViewModel feed;
    private final Latest slot = new Latest();
    private final ObservableList<FeedActor> actors = FXCollections.observableArrayList();

    public FilterViewModel(TimelineStore store, Background background, FeedViewModel feed) {
        this.store = store;
        this.background = background;
        this.feed = feed;
    }

    /// Looks who did something in this lead's feed.
    public void load() {
        UUID lead = feed.lead();
        actors.clear();
        if (lead != null) {
            background.run(() -> store.actors(lead)).onSuccess(actors::setAll).in(slot).start();
        }
    }

    public ObservableList<FeedActor> actors() {
        return actors;
    }

    public boolean has(FeedActor actor) {
        return feed.filterProperty().get().actors().contains(actor);
    }

    public boolean has(EventType type) {
        return feed.filterProperty().get().types().contains(type);
    }

    public void choose(FeedActor actor, boolean wanted) {
        feed.only(
                with(feed.filterProperty().get().actors(), actor, wanted),
                feed.filterProperty().get().types());
    }

    public void choose(EventType type, boolean wanted) {
        feed.only(
                feed.filterProperty().get().actors(),
                with(feed.filterProperty().get().types(), type, wanted));
    }

    private static <T> Set<T> with(Set<T> known, T item, boolean wanted) {
        Set<T> set = new HashSet<>(known);
        if (wanted) {
            set.add(item);
        } else {
            set.remove(item);
        }
        return set;
    }
}
