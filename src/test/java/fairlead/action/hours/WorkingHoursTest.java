package fairlead.action.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

class WorkingHoursTest {
    private static final Instant FRIDAY_AT_FIVE = Instant.parse("2026-11-20T17:00:00Z");

    private final WorkingHours usual = WorkingHours.usual(ZoneOffset.UTC);

    @Test
    void timeStandsStillFromFridayEveningToMondayMorning() {
        assertThat(usual.after(FRIDAY_AT_FIVE, Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-11-23T10:30:00Z"));
    }

    @Test
    void aHolidayIsSkipped() {
        WorkingHours hours =
                new WorkingHours(
                        usual.days(),
                        usual.from(),
                        usual.to(),
                        Set.of(LocalDate.parse("2026-11-23")),
                        ZoneOffset.UTC);

        assertThat(hours.nextWorkday(LocalDate.parse("2026-11-20")))
                .isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(hours.after(FRIDAY_AT_FIVE, Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-11-24T10:30:00Z"));
    }

    @Test
    void theTimeBetweenIsThatWhichWasWorked() {
        assertThat(usual.between(FRIDAY_AT_FIVE, Instant.parse("2026-11-23T10:30:00Z")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(usual.between(Instant.parse("2026-11-23T10:30:00Z"), FRIDAY_AT_FIVE))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void hoursAreKeptAsTheyWereWritten() {
        WorkingHours own =
                new WorkingHours(
                        usual.days(),
                        usual.from(),
                        usual.to(),
                        Set.of(LocalDate.parse("2026-12-24")),
                        ZoneOffset.UTC);

        assertThat(HoursText.read(HoursText.write(own), ZoneOffset.UTC)).isEqualTo(own);
    }
}
