package fairlead.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.duplicate.IdentityStore;
import fairlead.importing.mapping.Conventions;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.table.Progress;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;
import fairlead.lead.EditLeads;
import fairlead.lead.ImportCounts;
import fairlead.lead.ImportState;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoReport;
import fairlead.storage.UndoService;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class ImportServiceTest {

    private static final Actor ME = Actor.user(Ids.next());
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String LIST =
            """
            Nr;Name;Firma;E-Mail;Status;Erstkontakt;Abschlussdatum;Wert;Betreuer;Tags;Position
            1;Ann Lee;Acme;ann@acme.com;Gewonnen;20.10.2016;01.03.2017;1.054,00;Max Muster;a, b;Einkauf
            2;Bob Roe;Beta;bob@beta.com;Verloren;21.10.2016;02.03.2017;500;Max Muster;a;
            3;Cid Poe;Ceta;cid@ceta.com;In Bearbeitung;22.10.2016;;;;;
            4;;;;Neu;;;;;;
            """;

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;
    private ImportStore store;
    private ImportService imports;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        store = new ImportStore(database);
        imports =
                new ImportService(
                        database, new IdentityStore(database), store, new UndoService(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDryRunWritesNothingAndTheRunDoesWhatItSaid() throws IOException {
        ImportPlan plan = plan(LIST);

        ImportReport dry = imports.dryRun(plan, key -> key, Progress.NONE);
        assertThat(leads()).isEmpty();
        ImportReport run = imports.run(ME, plan, key -> key, Progress.NONE);

        assertThat(run.counts()).isEqualTo(dry.counts()).isEqualTo(new ImportCounts(4, 3, 0, 0, 1));
        assertThat(run.owners()).isEqualTo(dry.owners()).isEqualTo(1);
        assertThat(run.refusedRows()).contains("5,importing.remark.noname");
        assertThat(leads()).hasSize(3);
        assertThat(store.past())
                .singleElement()
                .satisfies(past -> assertThat(past.state()).isEqualTo(ImportState.FINISHED));
    }

    @Test
    void theCourseOfALeadStandsInItsTimelineOnItsOwnDates() throws IOException {
        imports.run(ME, plan(LIST), key -> key, Progress.NONE);

        Lead ann = lead("Ann Lee");
        assertThat(ann.status()).isEqualTo(LeadStatus.CLOSED_WON);
        assertThat(ann.closedAt().atZone(BERLIN).toLocalDate()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(ann.owner()).isNotNull();
        assertThat(events(ann.id()))
                .extracting(e -> e.occurredAt().atZone(BERLIN).toLocalDate())
                .containsExactly(LocalDate.of(2016, 10, 20), LocalDate.of(2017, 3, 1));
        assertThat(lead("Bob Roe").lostReason()).isEqualTo("other");
        assertThat(lead("Cid Poe").status()).isEqualTo(LeadStatus.ACTIVE);
    }

    @Test
    void theSameFileAgainChangesNothingAndANewerOneOnlyWhatIsNew() throws IOException {
        imports.run(ME, plan(LIST), key -> key, Progress.NONE);

        ImportReport again = imports.run(ME, plan(LIST), key -> key, Progress.NONE);
        ImportReport newer =
                imports.run(
                        ME,
                        plan(LIST.replace("cid@ceta.com;In Bearbeitung", "cid@ceta.com;Angebot")),
                        key -> key,
                        Progress.NONE);

        assertThat(again.counts()).isEqualTo(new ImportCounts(4, 0, 0, 3, 1));
        assertThat(newer.counts()).isEqualTo(new ImportCounts(4, 0, 1, 2, 1));
        assertThat(lead("Cid Poe").status()).isEqualTo(LeadStatus.PROPOSAL_SENT);
        assertThat(leads()).hasSize(3);
    }

    @Test
    void anImportIsTakenBackButForWhatSomebodyChangedSince() throws IOException {
        UUID batch = imports.run(ME, plan(LIST), key -> key, Progress.NONE).batch();
        UUID ann = lead("Ann Lee").id();
        new LeadService(database, new StageGate(new StatusStore(database), new RateStore()))
                .edit(ME, EditLeads.one(ann, LeadField.NOTES, "mine"));

        UndoReport report = imports.revert(ME, batch, () -> true).report();

        assertThat(leads()).extracting(Lead::id).containsExactly(ann);
        assertThat(report.kept()).extracting(UndoReport.Kept::leadId).containsOnly(ann);
        assertThat(store.past().getFirst().state()).isEqualTo(ImportState.REVERTED);
    }

    @Test
    void rowsThatOnlyLookLikeALeadAreCountedAndLeftToAPerson() throws IOException {
        imports.run(
                ME, plan("Name;Firma\nAnn Lee;Acme GmbH\nBob Roe;Beta\n"), k -> k, Progress.NONE);
        ImportPlan plan = plan("Name;Firma\nLee, Ann;ACME\nCid Poe;Ceta\n");

        assertThat(imports.dryRun(plan, k -> k, Progress.NONE).lookalikes()).isEqualTo(1);
        ImportReport skipping =
                imports.run(
                        ME,
                        new ImportPlan(
                                plan.source(),
                                "x",
                                plan.mapping(),
                                plan.rules().skippingLookalikes(true)),
                        k -> k,
                        Progress.NONE);

        assertThat(skipping.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1));
        assertThat(skipping.refusedRows()).contains("Lee, Ann").contains("lookalike");
    }

    @Test
    void whatIsInWhenItIsStoppedStays() throws IOException {
        StringBuilder list = new StringBuilder("Name;Firma\n");
        for (int i = 0; i < 3_000; i++) {
            list.append("Person ").append(i).append(";Firma ").append(i).append('\n');
        }

        ImportReport report =
                imports.run(ME, plan(list.toString()), k -> k, (part, rows) -> rows < 1_000);

        assertThat(report.cancelled()).isTrue();
        assertThat(leads()).hasSize(1_000);
        assertThat(store.past().getFirst().state()).isEqualTo(ImportState.CANCELLED);
    }

    @Test
    void realOpportunitiesLandInTheRightStatuses() {
        Path file = Path.of("..", "shared", "data", "sales_pipeline.csv");
        Assumptions.assumeTrue(
                Files.exists(file), "skipped: sales_pipeline.csv is not in ../shared/data");

        ImportReport report = imports.run(ME, plan(file), k -> k, Progress.NONE);

        assertThat(report.counts()).isEqualTo(new ImportCounts(8_800, 8_800, 0, 0, 0));
        assertThat(report.owners()).isEqualTo(30);
        assertThat(leads()).filteredOn(l -> l.status() == LeadStatus.CLOSED_WON).hasSize(4_238);
    }

    private ImportPlan plan(String list) throws IOException {
        return plan(Files.writeString(Files.createTempFile(folder, "list", ".csv"), list));
    }

    private static ImportPlan plan(Path file) {
        TableSource source = TableFile.open(file, TableOptions.detect());
        Mapping mapping =
                Mapping.guess(
                        TableSurvey.of(source, Progress.NONE),
                        Conventions.of(Locale.GERMANY, BERLIN));
        return new ImportPlan(source, "list.csv", mapping, ImportRules.usual(mapping));
    }

    private Lead lead(String name) {
        return leads().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Lead> leads() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from Lead l where l.deletedAt is null", Lead.class)
                                .getResultList());
    }

    private List<TimelineEvent> events(UUID lead) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from TimelineEvent e where e.leadId = :lead order by"
                                                + " e.occurredAt",
                                        TimelineEvent.class)
                                .setParameter("lead", lead)
                                .getResultList());
    }
}
