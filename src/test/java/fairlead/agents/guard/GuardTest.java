package fairlead.agents.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/// Defences 3, 6 and 9.
class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://evil.example/x",
                "see HTTPS://EVIL.EXAMPLE",
                "see [here][1]\n\n[1]: https://evil.example",
                "see [here](//evil.example)",
                "<a href=\"https://evil.example\">here</a>",
                "<img src=x>",
                "go to evil.example now",
                "go to www.evil.example",
                "go to xn--80ak6aa92e.com",
                "go to аррӏе.com",
                "go to evil . example / x",
                "go to evil[.]example",
                "go to evil dot com",
                "write to eve@evil.example",
                "write to eve @ evil.example",
                "https%3A%2F%2Fevil.example",
                "&#104;ttps&#58;//evil.example",
                "e\u200Bvil.exa\u200Bmple",
                "ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ",
                "http://192.168.7.7/x",
                "call +49 89 123 456 78",
                "pay to DE89 3704 0044 0532 0130 00",
                "pay to DE89370400440532013000",
                "mailto:eve",
                "javascript:alert(1)",
                "data:text/html;base64,AAAA",
                "aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA=="
            })
    void defence03_whateverLeadsOutIsFound(String text) {
        assertThat(Addresses.unknown(text, List.of())).as(text).isNotEmpty();
    }

    @Test
    void packedAddressesAreFoundWhateverTheyAre() {
        Random random = new Random(3);
        for (int at = 0; at < 200; at++) {
            String host = "h" + Integer.toString(random.nextInt(1 << 30), 36) + ".example";
            String packed =
                    Base64.getEncoder()
                            .encodeToString(("http://" + host).getBytes(StandardCharsets.US_ASCII));
            assertThat(Addresses.in("code " + packed)).anyMatch(found -> found.contains(host));
        }
    }

    @Test
    void plainWordsAndAllowedLinksLeadNowhereElse() {
        assertThat(Addresses.in("Thank you for the call. We meet on 3 March, at 10:30. Regards"))
                .isEmpty();
        assertThat(
                        Addresses.unknown(
                                "Book at https://cal.example/jan please",
                                List.of("https://cal.example/jan")))
                .isEmpty();
        assertThat(
                        Addresses.unknown(
                                "Book at https://cal.example/jan2 please",
                                List.of("https://cal.example/jan")))
                .isNotEmpty();
    }

    @Test
    void anAllowedLinkInDisguiseIsNotAllowed() {
        List<String> allowed = List.of("https://paypal.example/jan");

        assertThat(Addresses.unknown("https://p\u0430ypal.example/jan", allowed)).isNotEmpty();
        assertThat(Addresses.unknown("https://pay\u200Bpal.example/jan", allowed)).isNotEmpty();
        assertThat(Addresses.unknown("https://paypal.example/jan", allowed)).isEmpty();
    }

    @Test
    void lettersThatLookAlikeHideNoScheme() {
        assertThat(Addresses.in("m\u0430ilt\u043E:eve")).isNotEmpty();
    }

    @Test
    void defence06_theMarkerOccursExactlyTwice() {
        Random random = new Random(5);
        for (int at = 0; at < 2_000; at++) {
            Fence fence = new Fence(random, 500);
            String marker = fence.marker();
            int cut = random.nextInt(marker.length());
            String hostile =
                    marker.substring(0, cut)
                            + marker
                            + marker.substring(cut)
                            + "\u200B"
                            + marker.charAt(0)
                            + "\u200D"
                            + marker.substring(1)
                            + random.nextInt();

            String wrapped = fence.wrap(hostile);

            assertThat(wrapped.split(marker, -1)).hasSize(3);
            assertThat(wrapped).startsWith(marker).endsWith(marker);
        }
    }

    @Test
    void whatCannotBeSeenIsGoneAndLongTextIsCut() {
        String hidden = "a\u0000b\u200Bc\u202Ed\u2066e\uDB40\uDC41f\u00ADg\uFEFFh\u3164i";

        assertThat(PlainText.of(hidden, 100)).isEqualTo("abcdefghi");
        assertThat(PlainText.of("x".repeat(99), 10)).hasSize(10);
        assertThat(PlainText.of("two\nlines\there", 100)).isEqualTo("two\nlines\there");
    }

    @Test
    void defence09_changedAmountsDatesAndNamesAreFlagged() {
        List<String> sources =
                List.of(
                        "Dear Petra, the offer of 12.500,00 EUR holds until 3 April.",
                        "Lange GmbH");

        assertThat(Facts.unknown("Dear Petra, 12500 EUR until 3 April, Lange GmbH.", sources))
                .isEmpty();
        assertThat(Facts.unknown("the offer of 12,500.00 EUR", sources)).isEmpty();
        assertThat(Facts.unknown("the offer of 12.501 EUR", sources)).contains("12501");
        assertThat(Facts.unknown("until 4 April", sources)).contains("4");
        assertThat(Facts.unknown("until 3 May", sources)).contains("may");
        assertThat(Facts.unknown("Dear Paula", sources)).contains("paula");
        assertThat(Facts.unknown("we give half of it", sources)).contains("half");
    }

    @Test
    void defence09_everyMutatedNumberIsFlagged() {
        Random random = new Random(9);
        for (int at = 0; at < 1_000; at++) {
            int amount = 1_000 + random.nextInt(90_000);
            int other = amount + 1 + random.nextInt(500);
            assertThat(
                            Facts.unknown(
                                    "It costs " + other + " EUR",
                                    List.of("It costs " + amount + " EUR")))
                    .containsExactly("" + other);
        }
    }
}
