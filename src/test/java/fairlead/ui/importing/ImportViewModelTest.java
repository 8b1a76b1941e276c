package fairlead.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.importing.ImportKey;
import fairlead.importing.ImportReport;
import fairlead.importing.mapping.GuessBasis;
import fairlead.importing.mapping.ImportField;
import fairlead.importing.value.DateOrder;
import fairlead.lead.EditLeads;
import fairlead.lead.ImportCounts;
import fairlead.lead.ImportState;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;

import javafx.util.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ImportViewModelTest {

    @TempDir private Path folder;
    private ImportFixture given;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        given = new ImportFixture(folder);
        model = given.model;
        model.show();
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void aFileIsShownWithItsColumnsWordsFirstRowsAndWhatWouldHappen() {
        given.open(ImportFixture.LIST);

        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAP);
        assertThat(model.mapping().columns())
                .extracting(ColumnLine::field)
                .startsWith(ImportField.NAME, ImportField.COMPANY, ImportField.EMAIL);
        assertThat(column("Firma").samples()).containsExactly("Acme GmbH", "Beta AG");
        assertThat(column("Firma").basis()).isEqualTo(GuessBasis.HEADING);
        assertThat(word("Gewonnen").meaning()).contains("closed_won");
        assertThat(word("Freigabe").meaning()).isEmpty();
        assertThat(model.mapping().previewProperty().get())
                .first()
                .satisfies(
                        row -> {
                            assertThat(row.name()).isEqualTo("Ann Lee");
                            assertThat(row.status()).isEqualTo("Won");
                            assertThat(row.refused()).isFalse();
                        });
        assertThat(model.mapping().previewProperty().get()).last().matches(PreviewRow::refused);
        assertThat(forecast().counts()).isEqualTo(new ImportCounts(3, 2, 0, 0, 1));
        assertThat(given.leads()).isEmpty();
    }

    @Test
    void whatAPersonSaysOfColumnsAndWordsHolds() {
        given.open(ImportFixture.LIST);

        model.mapping().read("Unbekannt", ImportField.TAGS);
        model.mapping().mean(word("Freigabe"), "proposal_sent");
        model.mapping().mean(word("Messe"), "partner");

        assertThat(column("Unbekannt").basis()).isEqualTo(GuessBasis.PERSON);
        assertThat(model.mapping().previewProperty().get().get(1).status())
                .isEqualTo("Proposal sent");
        model.bring();
        assertThat(given.leads())
                .extracting(Lead::status)
                .containsExactly(LeadStatus.CLOSED_WON, LeadStatus.PROPOSAL_SENT);
        assertThat(given.leads().getFirst().get(LeadField.SOURCE)).isEqualTo(LeadSource.PARTNER);
    }

    @Test
    void aColumnOfStatusesThatIsChosenBringsItsWords() {
        given.open("Name,Zustand\nAnn,gewonnen\nBob,verloren\nCid,gewonnen\n");
        model.mapping().read("Zustand", ImportField.NOTE_LINE);
        assertThat(model.mapping().wordLines()).isEmpty();

        model.mapping().read("Zustand", ImportField.STATUS);

        assertThat(model.mapping().wordLines())
                .extracting(line -> line.meaning().orElse(""))
                .containsExactly("closed_won", "closed_lost");
    }

    @Test
    void withoutAColumnThatNamesTheLeadsNothingCanBeBrought() {
        given.open("Name,Wert\nAnn,5\n");

        model.mapping().read("Name", ImportField.IGNORED);

        assertThat(model.mapping().problemProperty().get()).contains("No column says who");
        assertThat(model.mapping().forecastProperty().get()).isEmpty();
        model.bring();
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAP);

        model.mapping().read("Name", ImportField.NAME);
        assertThat(model.mapping().problemProperty().get()).isEmpty();
        assertThat(forecast().counts().created()).isOne();
    }

    @Test
    void encodingSeparatorAndHeaderCanBeSaid() {
        Path file =
                given.file("x.csv", "Jürgen;Köln\nZoë;Düren\n", Charset.forName("windows-1252"));
        model.source().open(file);
        model.source().headed(false);
        assertThat(model.mapping().rows()).isEqualTo(2);

        model.source().readAs(StandardCharsets.UTF_16LE);
        assertThat(model.mapping().columns().getFirst().samples()).doesNotContain("Jürgen");
        model.source().readAs(Charset.forName("windows-1252"));
        assertThat(model.mapping().columns().getFirst().samples()).contains("Jürgen");
        model.source().separate('|');
        assertThat(model.mapping().columns()).hasSize(1);
    }

    @Test
    void whatWasSaidOfAColumnSurvivesReadingTheFileAnew() {
        given.open(ImportFixture.LIST);
        model.mapping().read("Unbekannt", ImportField.INDUSTRY);
        model.mapping().find(ImportKey.PHONE);

        model.source().readAs(StandardCharsets.ISO_8859_1);

        assertThat(column("Unbekannt").field()).isEqualTo(ImportField.INDUSTRY);
        assertThat(model.mapping().rulesProperty().get().key()).isEqualTo(ImportKey.PHONE);
    }

    @Test
    void aFileThatIsNoTableSaysSoAndLeavesWhatWasThere() {
        given.open(ImportFixture.LIST);

        model.source().open(given.file("angebot.csv", "%PDF-1.7"));

        assertThat(model.source().errorProperty().get()).contains("This is a PDF");
        assertThat(model.source().requestProperty().get().fileName()).isEqualTo("liste.csv");
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAP);
    }

    @Test
    void anEmptyFileAndOneThatOnlyHasNamesAreSaid() {
        model.source().open(given.file("leer.csv", ""));
        assertThat(model.source().errorProperty().get()).contains("no rows");

        model.source().open(given.file("namen.csv", "Name,Firma,E-Mail\n"));
        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAP);
        assertThat(model.mapping().rows()).isZero();
        assertThat(model.mapping().previewProperty().get()).isEmpty();
    }

    @Test
    void datesThatCanBeReadBothWaysAreMarkedUntilSomebodySays() {
        given.open("Name,Created\nAnn,03/04/2026\nBob,05/06/2026\n");
        assertThat(model.mapping().datesAreOpen()).isTrue();

        model.mapping().date(DateOrder.DAY_FIRST);
        model.bring();

        assertThat(given.leads().getFirst().createdAt()).asString().startsWith("2026-04-03");
    }

    @Test
    void aFileOfCompaniesTellsMore() {
        model.source()
                .open(
                        given.file(
                                "deals.csv",
                                "Name,Account\nAnn,Acme\nBob,Beta\nCid,Ceta\nDan,Delta\n"));
        model.source()
                .join(
                        given.file(
                                "accounts.csv",
                                "Account,Sector\nAcme,Steel\nBeta,Wood\nCeta,Glass\nDelta,Tin\n"));

        assertThat(column("Sector").field()).isEqualTo(ImportField.INDUSTRY);
        model.source().leaveCompanions();
        assertThat(model.mapping().columns()).hasSize(2);
    }

    @Test
    void theResultHasItsCountsItsRefusedRowsAndTheirFile() throws IOException {
        given.open(ImportFixture.LIST);
        model.bring();

        assertThat(model.stepProperty().get()).isEqualTo(ImportStep.DONE);
        ImportReport report = report();
        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 2, 0, 0, 1));
        assertThat(report.refusals())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.row().number()).isEqualTo(4);
                            assertThat(row.reasonKey()).isEqualTo("importing.remark.noname");
                        });
        Path file = folder.resolve("refused.csv");
        model.saveRefused(report, file);
        assertThat(Files.readString(file)).startsWith("\uFEFFKontakt,").contains("Nobody is named");
    }

    @Test
    void whatIsInWhenItIsStoppedStaysAndCanBeTakenBack() {
        given.open(many(3_000));
        model.run()
                .doneProperty()
                .addListener(
                        (property, before, rows) -> {
                            if (rows.longValue() > 0) {
                                model.run().stop();
                            }
                        });

        model.bring();

        assertThat(report().cancelled()).isTrue();
        assertThat(given.leads()).hasSizeBetween(1, 2_999);
        assertThat(model.past().lines().getFirst().run().state()).isEqualTo(ImportState.CANCELLED);
        model.askRevert();
        model.past().revert(report().batch());
        assertThat(given.leads()).isEmpty();
        assertThat(model.past().outcomeProperty().get()).isEqualTo("The import was taken back.");
    }

    @Test
    void beforeAnImportIsTakenBackOneHearsWhatStays() {
        given.open(ImportFixture.LIST);
        model.bring();
        change(given.leads().getFirst().id());

        model.askRevert();

        assertThat(model.past().questionProperty().get().changedSince()).isOne();
        assertThat(model.past().questionProperty().get().names()).containsExactly("Ann Lee");
        model.past().revert(report().batch());
        assertThat(given.leads()).extracting(Lead::name).containsExactly("Ann Lee");
        assertThat(model.past().lines().getFirst().run().state()).isEqualTo(ImportState.REVERTED);
    }

    @Test
    void aRevertThatIsStoppedIsNotCalledDoneAndGoesOn() {
        given.open(many(3_000));
        model.bring();
        Subscription stopping =
                model.past().stepsProperty().subscribe((before, steps) -> model.past().stop());

        model.past().revert(report().batch());
        stopping.unsubscribe();

        assertThat(model.past().outcomeProperty().get()).contains("stopped on the way");
        assertThat(model.past().lines().getFirst().run().state()).isEqualTo(ImportState.FINISHED);
        assertThat(given.leads()).hasSizeBetween(1, 2_999);
        model.past().revert(report().batch());
        assertThat(given.leads()).isEmpty();
        assertThat(model.past().lines().getFirst().run().state()).isEqualTo(ImportState.REVERTED);
    }

    @Test
    void anImportThatEndsWhileOneIsElsewhereIsTold() {
        given.open(ImportFixture.LIST);
        model.hide();

        model.bring();

        assertThat(given.said).singleElement().asString().contains("liste.csv", "2 new leads");
    }

    @Test
    void realOpportunitiesAreBroughtFromTheWindow() {
        Path data = Path.of("..", "shared", "data");
        Assumptions.assumeTrue(
                Files.exists(data.resolve("sales_pipeline.csv")),
                "skipped: sales_pipeline.csv is not in ../shared/data");

        model.source().open(data.resolve("sales_pipeline.csv"));
        model.source().join(data.resolve("sales_accounts.csv"));

        assertThat(model.mapping().wordLines())
                .extracting(WordLine::word, line -> line.meaning().orElse(""))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Won", "closed_won"),
                        org.assertj.core.groups.Tuple.tuple("Lost", "closed_lost"),
                        org.assertj.core.groups.Tuple.tuple("Engaging", "active"),
                        org.assertj.core.groups.Tuple.tuple("Prospecting", "new_opportunities"));
        assertThat(forecast().counts()).isEqualTo(new ImportCounts(8_800, 8_800, 0, 0, 0));
    }

    private void change(UUID lead) {
        new LeadService(
                        given.database,
                        new StageGate(new StatusStore(given.database), new RateStore()))
                .edit(ImportFixture.ME, EditLeads.one(lead, LeadField.INDUSTRY, "mine"));
    }

    private static String many(int rows) {
        return "Name,Company\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> "Person " + i + ",Firm " + i + "\n")
                        .collect(Collectors.joining());
    }

    private ColumnLine column(String name) {
        return model.mapping().columns().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private WordLine word(String word) {
        return model.mapping().wordLines().stream()
                .filter(line -> line.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private ImportReport forecast() {
        return model.mapping().forecastProperty().get().orElseThrow();
    }

    private ImportReport report() {
        Optional<ImportReport> report = model.run().reportProperty().get();
        return report.orElseThrow();
    }
}
