package fairlead.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.lead.Viewer;
import fairlead.lead.tag.TagStore;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.team.UserStore;
import fairlead.ui.shell.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

class LeadsViewModelTest {

    @TempDir private Path folder;
    private Database database;
    private LeadService service;
    private LeadsViewModel model;

    @BeforeEach
    void open() {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        service =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        for (int i = 1; i <= 250; i++) {
            create("Lead " + i, BigDecimal.valueOf(i));
        }
        model =
                new LeadsViewModel(
                        new LeadsReader(
                                new LeadStore(database),
                                new UserStore(database),
                                new TagStore(database),
                                new Texts(Locale.ENGLISH),
                                new Viewer(new UUID(1, 1), ZoneOffset.UTC)),
                        new LeadsWriter(service, Actor.system()),
                        database.changes(),
                        Background.immediate());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLengthIsKnownAtOnceAndLinesAreReadAsTheyAreLookedAt() {
        model.show("");

        assertThat(model.lines()).hasSize(250);
        assertThat(model.lines().get(240).rowProperty().get()).isNull();

        model.need(240);
        assertThat(model.lines().get(240).rowProperty().get()).isNotNull();
    }

    @Test
    void aTypedFilterNarrowsListAndSumsAndItsPartsCanBeTakenOut() {
        model.show("value>200 \"Lead 2\"");

        assertThat(model.lines()).hasSize(50);
        assertThat(model.totalsProperty().get().orElseThrow().sum().orElseThrow().total())
                .isEqualByComparingTo("11275");

        model.drop(model.parts().getLast());
        assertThat(model.parts()).extracting(model::text).containsExactly("value>200");
    }

    @Test
    void aMistakeLeavesTheListAsItWas() {
        model.show("value>200");
        model.filter("value>much");

        assertThat(model.problemProperty().get()).isPresent();
        assertThat(model.lines()).hasSize(50);
    }

    @Test
    void theConditionThatHidesTheMostIsTakenOutFirst() {
        model.show("value>0 \"Nobody\"");
        assertThat(model.lines()).isEmpty();

        model.dropNarrowest();

        assertThat(model.lines()).hasSize(250);
        assertThat(model.parts()).extracting(model::text).containsExactly("value>0");
    }

    @Test
    void theDatabaseSorts() {
        model.show("");
        model.sortBy(LeadSort.descending(LeadColumn.VALUE));

        assertThat(model.lines().getFirst().rowProperty().get().name()).isEqualTo("Lead 250");
    }

    @Test
    void anEditIsShownAndCanBeTakenNoteOf() {
        model.show("\"Lead 7\" value<8");
        UUID id = model.ids().getFirst();

        model.edit(List.of(id), LeadColumn.COMPANY, "Acme");

        assertThat(model.lines().getFirst().rowProperty().get().party().company())
                .isEqualTo("Acme");
        assertThat(model.outcomeProperty().get()).isPresent();
    }

    @Test
    void whatOthersChangeIsShownWhileTheListIsOpen() {
        model.show("");
        create("From elsewhere", null);
        assertThat(model.lines()).hasSize(251);

        model.hide();
        create("Later", null);
        assertThat(model.lines()).hasSize(251);
    }

    @Test
    void whoeverListensToTheLinesGoesOnHearingOfThem() {
        int[] heard = {0};
        model.lines().subscribe(() -> heard[0]++);
        model.parts().subscribe(() -> heard[0]++);
        System.gc();

        model.show("value>200");

        assertThat(heard[0]).isGreaterThanOrEqualTo(2);
    }

    private void create(String name, BigDecimal value) {
        Map<LeadField, Object> values =
                value == null
                        ? Map.of(LeadField.NAME, name)
                        : Map.of(LeadField.NAME, name, LeadField.VALUE, value);
        service.create(Actor.system(), new NewLead(values, LeadStatus.ACTIVE));
    }
}
