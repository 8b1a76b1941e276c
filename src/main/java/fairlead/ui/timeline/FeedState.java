package fairlead.ui.timeline;

import fairlead.settings.Settings;
import fairlead.timeline.FeedChip;
import fairlead.timeline.FeedOrder;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of the feed's look a person wants back next time: the chips and the order.
final class FeedState {

    private static final String CHIPS = "timeline.chips";
    private static final String ORDER = "timeline.order";

    private final Settings settings;

    FeedState(Settings settings) {
        this.settings = settings;
    }

    Set<FeedChip> chips() {
        String stored = settings.get().views().getOrDefault(CHIPS, "");
        Set<FeedChip> chips = EnumSet.noneOf(FeedChip.class);
        Stream.of(FeedChip.values())
                .filter(chip -> Set.of(stored.split(",")).contains(chip.label()))
                .forEach(chips::add);
        return chips;
    }

    void remember(Set<FeedChip> chips) {
        String stored = chips.stream().map(FeedChip::label).collect(Collectors.joining(","));
        settings.change(data -> data.withView(CHIPS, stored));
    }

    FeedOrder order() {
        return settings.get().views().getOrDefault(ORDER, "").equals(label(FeedOrder.OLDEST_FIRST))
                ? FeedOrder.OLDEST_FIRST
                : FeedOrder.NEWEST_FIRST;
    }

    void remember(FeedOrder order) {
        settings.change(data -> data.withView(ORDER, label(order)));
    }

    private static String label(FeedOrder order) {
        return order.name().toLowerCase(java.util.Locale.ROOT);
    }
}
