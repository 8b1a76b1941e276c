package fairlead.lead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ParameterizedClass
@EnumSource
class SearchKeyTest {

    private static final Viewer ME = new Viewer(new UUID(1, 1), ZoneOffset.UTC);

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;
    private LeadService service;
    private LeadStore leads;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        service =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        leads = new LeadStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDatabaseKeepsTheKeyThatTypedTextHas() {
        String letters =
                IntStream.rangeClosed(0xC0, 0x24F)
                        .filter(Character::isLetter)
                        .filter(c -> c < 0x130 || c > 0x131 && c != 0x149)
                        .filter(c -> c < 0x180 || c > 0x217 && c < 0x21C)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        for (String name : List.of(letters, "İstanbul", "Jo\u0308rg", "Straße Æsir ŒUVRE")) {
            create(Map.of(LeadField.NAME, name));
        }

        assertThat(keys()).contains("istanbul", "jorg", "strasse aesir oeuvre");
        assertThat(keys()).contains(SearchKey.of(letters));
    }

    @Test
    void aLeadIsFoundByPartOfAnythingAndWhateverItsAccents() {
        create(Map.of(LeadField.NAME, "Zoë Müller", LeadField.EMAIL, "z.mueller@Acme.test"));
        create(Map.of(LeadField.NAME, "Other", LeadField.COMPANY, "Ødegård GmbH"));

        assertThat(found("zoe mull")).containsExactly("Zoë Müller");
        assertThat(found("ZOË")).containsExactly("Zoë Müller");
        assertThat(found("mueller@acme")).containsExactly("Zoë Müller");
        assertThat(found("odegard")).containsExactly("Other");
        assertThat(found("invalid")).isEmpty();
        assertThat(found("100%")).isEmpty();
    }

    @Test
    void aPhoneNumberIsFoundInAnyForm() {
        create(Map.of(LeadField.NAME, "Abroad", LeadField.PHONE, "+33 6 28 23 04 55"));
        create(Map.of(LeadField.NAME, "Home", LeadField.PHONE, "0628230455"));
        create(Map.of(LeadField.NAME, "Another", LeadField.PHONE, "+33 6 99 99 99 99"));

        for (String typed :
                List.of("0628230455", "+33 6 28 23 04 55", "0033 628 230 455", "06.28.23.04.55")) {
            assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("Abroad", "Home");
        }
        assertThat(found("628 23")).containsExactlyInAnyOrder("Abroad", "Home");
    }

    private void create(Map<LeadField, Object> values) {
        service.create(Actor.system(), new NewLead(values, LeadStatus.ACTIVE));
    }

    private List<String> keys() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select column(l.name_key as String) from Lead l",
                                        String.class)
                                .getResultList());
    }

    private List<String> found(String text) {
        LeadFilter filter =
                new LeadFilter.Test(
                        LeadColumn.SEARCH, Operator.CONTAINS, new FilterValue.Text(text));
        return leads.page(LeadQuery.all().where(filter), null, 9, ME).rows().stream()
                .map(LeadRow::name)
                .toList();
    }
}
