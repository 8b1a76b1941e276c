package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.Aside;
import fairlead.action.LeadAction;
import fairlead.storage.Ids;
import fairlead.sync.Contact;
import fairlead.sync.SyncState;
import fairlead.ui.Fx;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// What waits for the connection comes back with it.
class BackOnlineTest {
    @TempDir private Path folder;

    private static SyncState state(Contact.State contact) {
        SyncState none = SyncState.unknown();
        return new SyncState(
                contact,
                false,
                none.counts(),
                Optional.empty(),
                Optional.empty(),
                none.lastSync(),
                Optional.empty());
    }

    @Test
    void whatWasKeptComesBackOnceTheServerAnswersAlsoAfterANewStart() {
        try (TodayStage stage = new TodayStage(folder)) {
            UUID action = stage.propose(stage.lead("Jo Lee"), "Call", null);
            BackOnline before = new BackOnline(stage.frame);
            before.begin(stage.services);
            Fx.run(() -> before.hear(state(Contact.State.OFFLINE)));
            assertThat(before.isOffline()).isTrue();
            Fx.run(() -> before.keep(action));
            Fx.run(() -> before.keep(Ids.next()));
            stage.change(
                    work ->
                            work.get(LeadAction.class, action)
                                    .snooze(Aside.until(work.now().plus(Duration.ofDays(365)))));

            BackOnline after = new BackOnline(stage.frame);
            after.begin(stage.services);
            Fx.run(() -> after.hear(state(Contact.State.CATCHING_UP)));
            assertThat(stage.stored(action).snoozedUntil()).isNotNull();
            Fx.run(() -> after.hear(state(Contact.State.ONLINE)));

            assertThat(stage.stored(action).snoozedUntil()).isNull();
            assertThat(after.isOffline()).isFalse();
            assertThat(stage.frame.settings().get().views().get("today.until-online")).isEmpty();
        }
    }
}
