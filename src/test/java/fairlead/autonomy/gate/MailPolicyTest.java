package fairlead.autonomy.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;

/// Defences 16 to 18.
class MailPolicyTest {
    private static final QuietHours OFFICE =
            new QuietHours(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please remove me from your list.",
                "unsubscribe",
                "Stop emailing me!",
                "Don’t contact us again, ever.",
                "We do not wish to be contacted.",
                "No more emails please",
                "I want to opt out",
                "Take me off this thing.",
                "Bitte keine weiteren Mails.",
                "Löschen Sie mich aus Ihrem Verteiler",
                "Ich möchte mich abmelden",
                "Bitte nicht mehr anschreiben",
                "Lassen Sie mich in Ruhe"
            })
    void defence16_whoAsksToBeLeftAloneIsHeard(String text) {
        assertThat(OptOut.isAsked(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send me the contract.",
                "Do not hesitate to contact me again.",
                "Bitte melden Sie sich.",
                "We stopped the project."
            })
    void othersAreNot(String text) {
        assertThat(OptOut.isAsked(text)).isFalse();
    }

    @Test
    void defence18_machinesAndListsAreNeverAnswered() {
        assertThat(AutomaticMail.is(Map.of("Auto-Submitted", "auto-replied"))).isTrue();
        assertThat(AutomaticMail.is(Map.of("auto-submitted", "Auto-Generated"))).isTrue();
        assertThat(AutomaticMail.is(Map.of("Precedence", "bulk"))).isTrue();
        assertThat(AutomaticMail.is(Map.of("List-Id", "<news.example>"))).isTrue();
        assertThat(AutomaticMail.is(Map.of("Return-Path", "<>"))).isTrue();
        assertThat(AutomaticMail.is(Map.of("From", "Shop <no-reply@shop.example>"))).isTrue();
        assertThat(AutomaticMail.is(Map.of("From", "MAILER-DAEMON@mx.example"))).isTrue();
    }

    @Test
    void peopleAre() {
        assertThat(
                        AutomaticMail.is(
                                Map.of(
                                        "From", "Nora Reply <nora@shop.example>",
                                        "Auto-Submitted", "no",
                                        "Return-Path", "<nora@shop.example>")))
                .isFalse();
    }

    @Test
    void mailWaitsForTheOfficeToOpen() {
        assertThat(OFFICE.opensAt(at("2026-03-03T10:00:00Z")))
                .isEqualTo(at("2026-03-03T10:00:00Z"));
        assertThat(OFFICE.opensAt(at("2026-03-03T06:00:00Z")))
                .isEqualTo(at("2026-03-03T08:00:00Z"));
        assertThat(OFFICE.opensAt(at("2026-03-03T16:00:00Z")))
                .isEqualTo(at("2026-03-04T08:00:00Z"));
    }

    @Test
    void defence17_theClockChangesWithTheZone() {
        assertThat(OFFICE.opensAt(at("2026-03-27T18:00:00Z")))
                .isEqualTo(at("2026-03-30T07:00:00Z"));
        assertThat(OFFICE.opensAt(at("2026-10-23T18:00:00Z")))
                .isEqualTo(at("2026-10-26T08:00:00Z"));
    }

    @Test
    void theDayIsTheOneWhereTheMailArrives() {
        QuietHours west =
                new QuietHours(
                        OFFICE.days(),
                        OFFICE.from(),
                        OFFICE.to(),
                        ZoneId.of("America/Los_Angeles"));

        assertThat(west.opensAt(at("2026-03-03T00:30:00Z"))).isEqualTo(at("2026-03-03T00:30:00Z"));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
