package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The shared database folds texts as the program does, and searches by index.
class SearchFunctionsTest {

    private static PGSimpleDataSource source;

    @BeforeAll
    static void open() {
        source = (PGSimpleDataSource) TestDatabases.postgres();
        source.setOptions("-c enable_seqscan=off");
    }

    @ParameterizedTest
    @CsvSource({
        "ACME Inc.,acme inc.",
        "Müller-Straße,muller-strasse",
        "ÉCOLE,ecole",
        "Łódź,lodz",
        "Ærø,aero",
        "Đặng,dang",
        "Þór,thor",
        "ŒUVRE,oeuvre",
        "Groẞ,gross"
    })
    void textsAreFolded(String text, String folded) {
        assertThat(Sql.one(source, "select fairlead_fold('" + text + "')")).isEqualTo(folded);
    }

    /// The letters of Latin alphabets, those of Vietnamese among them.
    @Test
    void theDatabaseFoldsEveryLetterAsTheProgramDoes() {
        List<String> letters =
                IntStream.concat(IntStream.range(0xC0, 0x250), IntStream.range(0x1E00, 0x1F00))
                        .filter(Character::isLetter)
                        .filter(c -> Character.isLowerCase(c) || isDecomposed(c))
                        .mapToObj(Character::toString)
                        .toList();
        String values =
                IntStream.range(0, letters.size())
                        .mapToObj(i -> "(" + i + ", '" + letters.get(i) + "')")
                        .collect(Collectors.joining(", "));

        List<String> folded =
                Sql.read(
                        source,
                        "select fairlead_fold(l) from (values " + values + ") v(i, l) order by i");

        assertThat(folded).isEqualTo(letters.stream().map(Folded::text).toList());
    }

    /// A server in the locale C lowers no capitals but those that come down to English letters.
    private static boolean isDecomposed(int letter) {
        return Folded.text(Character.toString(letter)).chars().allMatch(c -> c < 128);
    }

    @Test
    void textsInTwoPiecesAreFoldedAsTextsInOne() {
        assertThat(Sql.one(source, "select fairlead_fold('Mu\u0308ller')")).isEqualTo("muller");
    }

    @Test
    void aPhoneNumberIsFoundInAnyForm() {
        Sql.execute(
                source,
                "insert into leads (name, email, phone) values ('Zoë', 'z@a.test', '+33 6 28-23"
                        + " 04')");

        assertThat(
                        Sql.read(
                                source,
                                """
                                select name from leads where fairlead_lead_text(
                                    name, company, email, website, notes, phone) like '%62823%'\
                                """))
                .containsExactly("Zoë");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads where fairlead_lead_text(name, company, email, website, notes, phone)"
                        + " like '%acme%'",
                "leads where (fairlead_lead_text(name, company, email, website, notes, phone)"
                        + " like '% ac%' or fairlead_lead_text(name, company, email, website,"
                        + " notes, phone) like 'ac%')",
                "lead_contacts where fairlead_contact_text(name, email, phone) like '%acme%'",
                "lead_timeline where fairlead_event_words(title, description)"
                        + " @@ to_tsquery('simple', 'acme:*')"
            })
    void aSearchGoesByItsIndex(String search) {
        String table = search.substring(0, search.indexOf(' '));
        String plan = String.join("\n", Sql.read(source, "explain select id from " + search));

        assertThat(plan).contains("Index Scan on idx_" + table + "_search");
    }
}
