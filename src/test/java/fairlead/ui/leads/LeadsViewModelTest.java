package fairlead.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadService;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.MoveLeads;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.lead.Viewer;
import fairlead.lead.company.CompanyRulesStore;
import fairlead.lead.tag.TagStore;
import fairlead.lead.view.ViewContent;
import fairlead.lead.visit.VisitStore;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.storage.WorkOrder;
import fairlead.team.UserStore;
import fairlead.ui.filter.FilterReader;
import fairlead.ui.filter.FilterViewModel;
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
import java.util.Optional;
import java.util.UUID;

class LeadsViewModelTest {
    private static final Viewer ME = new Viewer(new UUID(1, 1), ZoneOffset.UTC);

    @TempDir private Path folder;
    private Database database;
    private LeadService service;
    private LeadsViewModel model;
    private FilterViewModel filter;
    private final Settings settings = new Settings(SettingsData.usual());

    @BeforeEach
    void open() {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        service =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work -> {
                    for (int i = 1; i <= 250; i++) {
                        service.create(work, lead("Lead " + i, BigDecimal.valueOf(i)));
                    }
                    return null;
                });
        VisitStore visits = new VisitStore(database);
        filter =
                new FilterViewModel(
                        new FilterReader(
                                new LeadStore(database),
                                new UserStore(database),
                                new TagStore(database),
                                new Texts(Locale.ENGLISH),
                                ME),
                        Background.immediate());
        model =
                new LeadsViewModel(
                        new LeadsReader(
                                new LeadStore(database),
                                new UserStore(database),
                                visits,
                                new CompanyRulesStore(database),
                                ME),
                        filter,
                        new ListMemory(settings),
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

        filter.drop(filter.parts().getLast());
        assertThat(filter.parts()).extracting(filter::text).containsExactly("value>200");
    }

    @Test
    void aMistakeLeavesTheListAsItWas() {
        model.show("value>200");
        filter.type("value>much");

        assertThat(filter.problemProperty().get()).isPresent();
        assertThat(model.lines()).hasSize(50);
    }

    @Test
    void theConditionThatHidesTheMostIsTakenOutFirst() {
        model.show("value>0 \"Nobody\"");
        assertThat(model.lines()).isEmpty();

        filter.dropNarrowest();

        assertThat(model.lines()).hasSize(250);
        assertThat(filter.parts()).extracting(filter::text).containsExactly("value>0");
    }

    @Test
    void theDatabaseSorts() {
        model.show("");
        model.sortBy(LeadSort.descending(LeadColumn.VALUE));

        assertThat(model.lines().getFirst().rowProperty().get().name()).isEqualTo("Lead 250");
    }

    @Test
    void anEditIsShownAtOnce() {
        model.show("\"Lead 7\" value<8");
        UUID id = model.ids().getFirst();

        new LeadsWriter(service, null, null, Actor.system())
                .edit(List.of(id), LeadField.COMPANY, "Acme");

        assertThat(model.lines().getFirst().rowProperty().get().party().company())
                .isEqualTo("Acme");
    }

    @Test
    void groupsStandUnderTheirHeadingsWithTheirNumbersAndFold() {
        model.show("value<=4");
        service.move(Actor.system(), MoveLeads.to(LeadStatus.PROPOSAL_SENT, named("Lead 3")));
        model.groupBy(Optional.of(LeadGroup.STATUS));

        assertThat(model.lines()).hasSize(6);
        ListGroup active = model.lines().getFirst().group().orElseThrow();
        assertThat(active.bundle().key()).isEqualTo(LeadStatus.ACTIVE);
        assertThat(active.numbers().orElseThrow().totals().count()).isEqualTo(3);
        assertThat(active.numbers().orElseThrow().spread().median()).isEqualByComparingTo("2");
        assertThat(active.numbers().orElseThrow().spread().average()).isEqualByComparingTo("2.33");

        model.fold(active, true);
        assertThat(model.lines()).hasSize(3);
        assertThat(model.ids()).hasSize(4);
        assertThat(model.lines().getLast().rowProperty().get().name()).isEqualTo("Lead 3");
    }

    @Test
    void aViewBringsItsColumnsOrderAndGroupsAndTheOwnLookComesBackAfterIt() {
        model.show("");
        ListLook own = model.lookProperty().get().with(Density.COMPACT);
        model.change(look -> own);
        ListLook theirs =
                own.with(List.of(new ListLook.Shown(LeadColumn.NAME, 300)))
                        .groupedBy(Optional.of(LeadGroup.OWNER));
        LeadQuery query =
                new LeadQuery(
                        LeadFilter.yes(LeadColumn.STALE), LeadSort.ascending(LeadColumn.NAME));

        model.open(new ViewContent(query, theirs.texts()));
        assertThat(model.lookProperty().get()).isEqualTo(theirs);
        assertThat(model.queryProperty().get()).isEqualTo(query);
        assertThat(filter.filterProperty().get()).isEqualTo(query.filter());
        model.change(look -> look.with(Density.COMFORTABLE));

        model.open(ViewContent.usual());
        assertThat(model.lookProperty().get()).isEqualTo(own);
        assertThat(new ListMemory(settings).look()).isEqualTo(own);
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
        filter.parts().subscribe(() -> heard[0]++);
        System.gc();

        model.show("value>200");

        assertThat(heard[0]).isGreaterThanOrEqualTo(2);
    }

    private List<UUID> named(String name) {
        return new LeadStore(database)
                .ids(
                        LeadQuery.all()
                                .where(LeadFilter.is(LeadColumn.NAME, new FilterValue.Text(name))),
                        ME);
    }

    private void create(String name, BigDecimal value) {
        service.create(Actor.system(), lead(name, value));
    }

    private static NewLead lead(String name, BigDecimal value) {
        Map<LeadField, Object> values =
                value == null
                        ? Map.of(LeadField.NAME, name)
                        : Map.of(LeadField.NAME, name, LeadField.VALUE, value);
        return new NewLead(values, LeadStatus.ACTIVE);
    }
}
