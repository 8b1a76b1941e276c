package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.sync.Contact.State;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class ContactTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Contact ONLINE = Contact.offline(NOW).answered(NOW).synced(NOW);

    @Test
    void oneFailureIsASuspicion() {
        Contact contact = ONLINE.failed(NOW);

        assertThat(contact.state()).isEqualTo(State.SUSPECT);
    }

    @Test
    void twoFailuresOrFiveSecondsAreOffline() {
        assertThat(ONLINE.failed(NOW).failed(NOW.plusMillis(200)).state()).isEqualTo(State.OFFLINE);
        assertThat(ONLINE.failed(NOW).tick(NOW.plusSeconds(4)).state()).isEqualTo(State.SUSPECT);
        assertThat(ONLINE.failed(NOW).tick(NOW.plusSeconds(5)).state()).isEqualTo(State.OFFLINE);
    }

    @Test
    void onlyAWholeSyncIsOnlineAgain() {
        Contact offline = ONLINE.failed(NOW).failed(NOW);

        assertThat(offline.synced(NOW).state()).isEqualTo(State.OFFLINE);
        assertThat(offline.answered(NOW).state()).isEqualTo(State.CATCHING_UP);
        assertThat(offline.answered(NOW).synced(NOW).state()).isEqualTo(State.ONLINE);
        assertThat(offline.answered(NOW).failed(NOW).state()).isEqualTo(State.OFFLINE);
    }

    @Test
    void pausesGrowToAMinuteAndASuccessForgetsThem() {
        Contact contact = ONLINE;
        for (int i = 0; i < 20; i++) {
            contact = contact.failed(NOW);
        }

        assertThat(ONLINE.failed(NOW).pause(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(contact.pause(1)).isEqualTo(Duration.ofSeconds(60));
        assertThat(contact.pause(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(contact.answered(NOW).synced(NOW).failures()).isZero();
    }
}
