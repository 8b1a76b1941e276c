package fairlead.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;

class HomeTimeTest {

    private static final Instant WINTER = Instant.parse("2026-01-10T12:00:00Z");

    @Test
    void aNumberKnowsTheClockWhereItIsAtHome() {
        assertThat(HomeTime.zone("+49 30 2312549", WINTER)).contains(ZoneId.of("Europe/Berlin"));
        assertThat(HomeTime.zone("+81 3 1234 5678", WINTER)).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(
                        HomeTime.zone("+1 212 555 0100", WINTER)
                                .orElseThrow()
                                .getRules()
                                .getOffset(WINTER))
                .hasToString("-05:00");
    }

    @Test
    void whereverItMightRingInSeveralZonesNobodyGuesses() {
        assertThat(HomeTime.zone("+1 800 555 0100", WINTER)).isEmpty();
        assertThat(HomeTime.zone("030 2312549", WINTER)).isEmpty();
        assertThat(HomeTime.zone("+", WINTER)).isEmpty();
        assertThat(HomeTime.zone(null, WINTER)).isEmpty();
    }
}
