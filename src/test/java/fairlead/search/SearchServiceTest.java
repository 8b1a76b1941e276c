package fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class SearchServiceTest {

    private static final Actor ME = Actor.user(Ids.next());

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;
    private LeadService leads;
    private SearchService search;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        search = service();
    }

    @AfterEach
    void close() {
        search.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "lüden, Lüden",
        "LUDENSCH, Lüdensch",
        "scheid-m, scheid-M",
        "acme gm, Acme",
        "o@acme, o@acme",
        "j, J",
        "0628230455, +33 6 28 23 04 55",
        "+33 (0)6 28-23-04-55, +33 6 28 23 04 55",
        "33628230455, +33 6 28 23 04 55"
    })
    void aLeadIsFoundByAnyPartOfItInAnyForm(String typed, String marked) {
        lead("Jürgen Lüdenscheid-Müller");
        settle();

        List<SearchHit> hits = search.search(SearchKind.LEAD, typed, 10);

        assertThat(hits).hasSize(1);
        SearchHit hit = hits.getFirst();
        assertThat(hit.line().substring(hit.from(), hit.to())).isEqualToIgnoringCase(marked);
    }

    @ParameterizedTest
    @CsvSource({"mu, 1", "jo, 1", "gm, 1", "cm, 0", "ud, 0"})
    void ofOneOrTwoLettersAWordMustBegin(String typed, int found) {
        lead("Jürgen Lüdenscheid-Müller");
        settle();

        assertThat(search.search(SearchKind.LEAD, typed, 10)).hasSize(found);
    }

    @Test
    void oneWrongLetterIsForgiven() {
        lead("Jürgen Lüdenscheid");
        settle();

        assertThat(search.search(SearchKind.LEAD, "Hamburg", 10)).isEmpty();
        assertThat(search.search(SearchKind.LEAD, "Ludenscheit", 10)).hasSize(1);
    }

    @Test
    void aNoteIsFoundByTheBeginningsOfItsWords() {
        UUID lead = lead("Jo Lee");
        database.write(
                WorkOrder.by(ME, "note"),
                work -> {
                    work.add(
                            new TimelineEvent(lead, EventType.NOTE_ADDED, "Note", ME, work.now())
                                    .describedAs("Wants the café kept open during the move"));
                    return null;
                });
        settle();

        List<SearchHit> hits = search.search(SearchKind.EVENT, "cafe mov", 10);

        assertThat(hits).extracting(SearchHit::lead).containsExactly("Jo Lee");
    }

    @Test
    void aChangedNameIsFoundByTheNewOneAndADeletedLeadNotAtAll() {
        UUID lead = lead("Jo Lee");
        leads.edit(ME, EditLeads.one(lead, LeadField.NAME, "Zoe Park"));
        settle();
        assertThat(search.search(SearchKind.LEAD, "Jo Lee", 10)).isEmpty();
        assertThat(search.search(SearchKind.LEAD, "Zoe", 10)).hasSize(1);

        leads.delete(ME, List.of(lead));
        settle();
        assertThat(search.search(SearchKind.LEAD, "Zoe", 10)).isEmpty();
    }

    @Test
    void whatWasWrittenWhileTheIndexWasClosedIsFoundAfterTheNextStart() {
        lead("Jo Lee");
        search.close();
        lead("Zoe Park");

        search = service();
        settle();

        assertThat(search.search(SearchKind.LEAD, "Zoe", 10)).hasSize(1);
        assertThat(search.search(SearchKind.LEAD, "Lee", 10)).hasSize(1);
    }

    private SearchService service() {
        return engine == TestEngine.H2
                ? SearchService.embedded(database, folder.resolve("search")).begin()
                : SearchService.shared(database);
    }

    private void settle() {
        search.settle();
    }

    private UUID lead(String name) {
        Map<LeadField, Object> values =
                Map.of(
                        LeadField.NAME, name,
                        LeadField.COMPANY, "Acme GmbH",
                        LeadField.EMAIL, "jo@acme.example",
                        LeadField.PHONE, "+33 6 28 23 04 55");
        return leads.create(ME, new NewLead(values, LeadStatus.NEW_OPPORTUNITIES)).result();
    }
}
