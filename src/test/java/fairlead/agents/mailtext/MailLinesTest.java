package fairlead.agents.mailtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailLinesTest {

    @Test
    void quotesAndSignatureAreCutOff() {
        String mail =
                """
                Hello Jan,

                the offer looks fine to us. We will sign on Monday.

                Best regards,
                Petra Lange
                Lange GmbH
                Tel. +49 89 1234567

                On Mon, 2 Mar 2026, Jan wrote:
                > here is our offer
                """;

        assertThat(MailLines.of(mail, "Petra Lange").own())
                .isEqualTo("Hello Jan,\n\nthe offer looks fine to us. We will sign on Monday.");
    }

    @Test
    void aShortMailWithoutASignatureStaysWhole() {
        assertThat(MailLines.of("Thanks, that works for us.", "Ann").own())
                .isEqualTo("Thanks, that works for us.");
        assertThat(MailLines.of("Can you call me at ten?\nIt is about the price.", "").own())
                .contains("ten?", "price.");
    }

    @Test
    void everythingBelowAForwardedHeaderIsQuoted() {
        String mail =
                """
                See below.

                -----Original Message-----
                From: Ann
                Sent: Monday
                To: Jan
                Subject: offer

                Old words.
                """;

        assertThat(MailLines.of(mail, "Jan").own()).isEqualTo("See below.");
    }

    @Test
    void answersBetweenQuotesAreOwn() {
        String mail =
                """
                On Mon, 2 Mar 2026, Jan wrote:
                > Which day?
                Tuesday would be best for us.
                > And where?
                At your office if you like.
                """;

        assertThat(MailLines.of(mail, "").own())
                .isEqualTo("Tuesday would be best for us.\nAt your office if you like.");
    }

    @Test
    void anIntroductionThatWasBrokenIsStillOne() {
        String mail =
                "Fine.\n\n"
                        + "On Monday, March 2, 2026 at 10:00 AM Jan Weber\n"
                        + "<jan@x.example> wrote:\n\n"
                        + "old text";

        assertThat(MailLines.of(mail, "").own()).isEqualTo("Fine.");
    }

    @Test
    void theDelimiterEndsTheText() {
        assertThat(MailLines.of("Yes.\nWe agree to all of it.\n-- \nAnything\nat all.", "").own())
                .isEqualTo("Yes.\nWe agree to all of it.");
    }
}
