package fairlead.ui.timeline;

import fairlead.settings.Settings;
import fairlead.storage.Actor;
import fairlead.timeline.EventType;
import fairlead.timeline.FeedActor;
import fairlead.timeline.FeedChip;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of the feed's look a person wants back next time: what it is narrowed to, and the order.
final class FeedState {

    private static final String CHIPS = "timeline.chips";
    private static final String TYPES = "timeline.types";
    private static final String ACTORS = "timeline.actors";
    private static final String ORDER = "timeline.order";

    private final Settings settings;

    FeedState(Settings settings) {
        this.settings = settings;
    }

    /// Of the people only those who work here: somebody outside belongs to one lead.
    FeedFilter filter() {
        return FeedFilter.ALL
                .withChips(chosen(CHIPS, FeedChip.values(), FeedChip::label))
                .withTypes(chosen(TYPES, EventType.values(), EventType::label))
                .withActors(stored(ACTORS).flatMap(FeedState::actor).collect(Collectors.toSet()));
    }

    void remember(FeedFilter filter) {
        keep(CHIPS, filter.chips().stream().map(FeedChip::label));
        keep(TYPES, filter.types().stream().map(EventType::label));
        keep(ACTORS, filter.actors().stream().filter(FeedState::isOurs).map(FeedState::text));
    }

    private Stream<String> stored(String key) {
        return Stream.of(settings.get().views().getOrDefault(key, "").split(","));
    }

    private <T> Set<T> chosen(String key, T[] all, Function<T, String> label) {
        Set<String> labels = stored(key).collect(Collectors.toSet());
        return Stream.of(all)
                .filter(each -> labels.contains(label.apply(each)))
                .collect(Collectors.toSet());
    }

    private void keep(String key, Stream<String> labels) {
        String text = labels.sorted().collect(Collectors.joining(","));
        settings.change(data -> data.withView(key, text));
    }

    private static boolean isOurs(FeedActor actor) {
        return !actor.type().equals(Actor.Type.EXTERNAL.label());
    }

    private static String text(FeedActor actor) {
        return actor.type() + ":" + (actor.id() == null ? "" : actor.id());
    }

    /// None where what was stored says nobody.
    private static Stream<FeedActor> actor(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2 || !parts[1].matches("|[0-9a-f-]{36}")) {
            return Stream.empty();
        }
        UUID id = parts[1].isEmpty() ? null : UUID.fromString(parts[1]);
        return Stream.of(new FeedActor(parts[0], id));
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
