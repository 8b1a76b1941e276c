package fairlead.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.timeline.EventType;
import fairlead.timeline.FeedActor;
import fairlead.timeline.FeedChip;
import fairlead.timeline.FeedFilter;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

class FeedStateTest {

    private final Settings settings = new Settings(SettingsData.usual());

    @Test
    void whatTheFeedIsNarrowedToComesBackButForPeopleOutside() {
        FeedActor colleague = new FeedActor("user", UUID.randomUUID());
        FeedActor agent = new FeedActor("ai", null);
        FeedActor outside = new FeedActor("external", null);
        new FeedState(settings)
                .remember(
                        FeedFilter.ALL
                                .withChips(Set.of(FeedChip.INTERNAL))
                                .withTypes(Set.of(EventType.EMAIL_BOUNCED, EventType.NOTE_ADDED))
                                .withActors(Set.of(colleague, agent, outside))
                                .withText("only now"));

        FeedFilter again = new FeedState(settings).filter();

        assertThat(again.chips()).containsExactly(FeedChip.INTERNAL);
        assertThat(again.types())
                .containsExactlyInAnyOrder(EventType.EMAIL_BOUNCED, EventType.NOTE_ADDED);
        assertThat(again.actors()).containsExactlyInAnyOrder(colleague, agent);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void whatANewerVersionStoredIsLeftOut() {
        settings.change(data -> data.withView("timeline.actors", "user:nobody,robot"));
        settings.change(data -> data.withView("timeline.types", "telepathy"));

        assertThat(new FeedState(settings).filter()).isEqualTo(FeedFilter.ALL);
    }
}
