package fairlead.timeline;

import java.util.EnumSet;
import java.util.Set;

/// What of the feed is wanted: any of the chips (none: all of it), and of that only these types,
/// these actors and what contains this text; empty means any.
public record FeedFilter(
        Set<FeedChip> chips, Set<EventType> types, Set<FeedActor> actors, String text) {

    public static final FeedFilter ALL = new FeedFilter(Set.of(), Set.of(), Set.of(), "");

    public FeedFilter {
        chips = Set.copyOf(chips);
        types = Set.copyOf(types);
        actors = Set.copyOf(actors);
        text = text.strip();
    }

    public FeedFilter withChips(Set<FeedChip> wanted) {
        return new FeedFilter(wanted, types, actors, text);
    }

    public FeedFilter withTypes(Set<EventType> wanted) {
        return new FeedFilter(chips, wanted, actors, text);
    }

    public FeedFilter withActors(Set<FeedActor> wanted) {
        return new FeedFilter(chips, types, wanted, text);
    }

    public FeedFilter withText(String wanted) {
        return new FeedFilter(chips, types, actors, wanted);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /// Whether changes of the record belong to it, beside events.
    boolean wantsChanges() {
        boolean chosen =
                chips.isEmpty()
                        || chips.contains(FeedChip.CHANGES)
                        || chips.contains(FeedChip.AGENTS);
        return chosen && types.isEmpty() && text.isEmpty();
    }

    boolean wants(RecordChange change) {
        boolean byAgent = "ai".equals(change.actorType());
        boolean chosen = chips.isEmpty() || chips.contains(FeedChip.CHANGES) || byAgent;
        return chosen
                && (actors.isEmpty()
                        || actors.contains(new FeedActor(change.actorType(), change.actorId()))
                        || actors.contains(new FeedActor(change.actorType(), null)));
    }

    /// A removal stands where something else was, so it counts as a change and nothing else.
    boolean wants(TimelineRow row) {
        return !row.isRemoval() || chips.isEmpty() || chips.contains(FeedChip.CHANGES);
    }

    Set<EventType> chipTypes() {
        Set<EventType> all = EnumSet.noneOf(EventType.class);
        chips.forEach(chip -> all.addAll(chip.types()));
        return all;
    }
}
