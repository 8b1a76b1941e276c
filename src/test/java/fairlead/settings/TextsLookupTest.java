package fairlead.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

class TextsLookupTest {
    @Test
    void eachLanguageHasItsWords() {
        assertThat(new Texts(Locale.ENGLISH).get("shell.cancel")).isEqualTo("Cancel");
        assertThat(new Texts(Locale.GERMANY).get("shell.cancel")).isEqualTo("Abbrechen");
        assertThat(new Texts(Locale.of("de", "AT")).get("shell.cancel")).isEqualTo("Abbrechen");
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(new Texts(Locale.ENGLISH).get("shell.error.code", "A1B2"))
                .isEqualTo("Code A1B2");
    }

    @Test
    void numbersAreWrittenInTheFormOfTheLanguage() {
        assertThat(new Texts(Locale.GERMANY).get("shell.error.code", 1234)).isEqualTo("Code 1.234");
    }

    @Test
    void aMissingKeyFailsAtOnce() {
        assertThatThrownBy(() -> new Texts(Locale.ENGLISH).get("shell.nothing"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void aFailureWithoutASentenceStillSaysSomething() {
        assertThat(new Texts(Locale.ENGLISH).of(new FairleadException("none.such", null)))
                .isEqualTo("Something went wrong (none.such)");
    }

    @Test
    void thePseudoLanguageIsLongerAndStillFillsItsPlaces() {
        String text = new Texts(Languages.PSEUDO).get("shell.error.code", "A1B2");

        assertThat(text).startsWith("[Códé A1B2").endsWith("]");
        assertThat(text.length()).isGreaterThan("Code A1B2".length() + 3);
    }

    @Test
    void theSystemDecidesUnlessSomebodyChose() {
        assertThat(Languages.choose(Optional.empty(), Locale.GERMANY)).isEqualTo(Locale.GERMANY);
        assertThat(Languages.choose(Optional.empty(), Locale.of("de", "CH")))
                .isEqualTo(Locale.of("de", "CH"));
        assertThat(Languages.choose(Optional.of("de"), Locale.UK)).isEqualTo(Locale.GERMANY);
        assertThat(Languages.choose(Optional.of("en"), Locale.UK)).isEqualTo(Locale.UK);
        assertThat(Languages.choose(Optional.empty(), Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    }
}
