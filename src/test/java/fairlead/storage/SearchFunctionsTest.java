package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

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
