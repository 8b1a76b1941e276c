package fairlead.importing.value;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.naming.CompanyName;
import fairlead.lead.naming.PersonName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTextTest {

    @Test
    void severalAddressesInACellAreTakenInTheirOrder() {
        assertThat(MailText.parse("Ann Lee <Ann@Acme.COM>; bob@acme.com, mailto:c.d+x@b-c.co.uk"))
                .satisfies(
                        mail ->
                                assertThat(mail.addresses())
                                        .containsExactly(
                                                "ann@acme.com", "bob@acme.com", "c.d+x@b-c.co.uk"))
                .satisfies(mail -> assertThat(mail.isBroken()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@",
                "@acme.com",
                "ann@acme",
                "a..b@acme.com",
                "ann@-acme.com",
                "a@b@c.de"
            })
    void brokenAddressesAreNoAddresses(String text) {
        assertThat(MailText.parse(text).addresses()).isEmpty();
        assertThat(MailText.parse(text).isBroken()).isTrue();
    }

    @Test
    void aValidAddressBesideABrokenOneIsTakenAndTheOtherKept() {
        MailText mail = MailText.parse("ann@; bob@acme.com");

        assertThat(mail.addresses()).containsExactly("bob@acme.com");
        assertThat(mail.rest()).isEqualTo("ann@");
        assertThat(mail.isBroken()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "030 123456, DE, +4930123456",
        "+49 (0)30 / 123 456, DE, +4930123456",
        "0049 30 123456, DE, +4930123456",
        "(212) 555-0123, US, +12125550123",
        "+41 44 668 18 00, DE, +41446681800",
        "0171-2345678, DE, +491712345678",
        "030 123456 ext. 12, DE, +4930123456 ext. 12"
    })
    void phoneNumbersComeInOneForm(String text, String region, String number) {
        assertThat(new PhoneText(region).parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "123", "12345678901234567890", "n/a 1 2 3"})
    void whatIsNoNumberIsNotChanged(String text) {
        assertThat(new PhoneText("DE").parse(text)).isEmpty();
    }

    @Test
    void severalNumbersInACellAreToldApart() {
        assertThat(PhoneText.parts("030 123456; +49 171 2345678"))
                .containsExactly("030 123456", "+49 171 2345678");
        assertThat(PhoneText.parts("030 / 123456")).containsExactly("030 / 123456");
        assertThat(PhoneText.parts("030 123456 / 0171 2345678"))
                .containsExactly("030 123456", "0171 2345678");
        assertThat(PhoneText.regionOf("0043 1 5880 0")).contains("AT");
        assertThat(PhoneText.regionOf("030 123456")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee|Ann|Lee",
                "Lee, Ann|Ann|Lee",
                "Dr. Ann Lee|Ann|Lee",
                "Herr Prof. Dr. Karl von der Heide|Karl|von der Heide",
                "van Beethoven, Ludwig|Ludwig|van Beethoven",
                "Ann Marie Lee|Ann Marie|Lee",
                "Madonna|''|Madonna",
                "J. R. Ewing|J. R.|Ewing"
            })
    void namesAreTakenApart(String text, String first, String last) {
        assertThat(PersonName.of(text)).isEqualTo(new PersonName(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Müller & Söhne GmbH & Co. KG|Mueller und Soehne",
                "ACME, Inc.|Acme Incorporated",
                "The Öko Company|OEKO"
            })
    void companiesAreTheSameInEveryLegalForm(String one, String other) {
        assertThat(CompanyName.plain(one)).isEqualTo(CompanyName.plain(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Won, closed_won",
        "Closed Lost, closed_lost",
        "closed-lost, closed_lost",
        "Engaging, active",
        "Prospecting, new_opportunities",
        "Angebot versendet, proposal_sent",
        "3 - Proposal/Price Quote (50%), proposal_sent",
        "Nicht gewonnen, closed_lost",
        "zurueckgestellt, on_ice",
        "IN_PROGRESS, active",
        "Junk Lead, closed_unqualified",
        "CONTACT_MADE, active"
    })
    void statesOfOtherProgramsAreUnderstood(String word, String label) {
        assertThat(WordTable.named("statuses").match(word))
                .hasValueSatisfying(match -> assertThat(match.label()).isEqualTo(label));
    }

    @Test
    void aWordThatMayMeanTwoThingsIsLeftToAPerson() {
        assertThat(WordTable.named("statuses").match("geschlossen")).isEmpty();
        assertThat(WordTable.named("statuses").match("xyzzy")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Trade Show, event",
        "Google AdWords, advertising",
        "Kaltakquise, outbound",
        "Employee Referral, referral",
        "Homepage, website",
        "LinkedIn, social"
    })
    void sourcesOfOtherProgramsAreUnderstood(String word, String label) {
        assertThat(WordTable.named("sources").match(word))
                .hasValueSatisfying(match -> assertThat(match.label()).isEqualTo(label));
    }
}
