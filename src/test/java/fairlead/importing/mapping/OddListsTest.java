package fairlead.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files as people really bring them, from cell to lead.
class OddListsTest {

    @TempDir private Path folder;

    @Test
    void aFrenchListIsReadInItsOwnForms() {
        LeadDraft draft =
                draft(
                        Locale.FRANCE,
                        "Nom;Email;Montant;Expected close;Phone\n"
                                + "Zoé Lefèvre;zoe@acme.fr;1 234,50 €;03/04/2026;01 44 55 66 77\n");

        assertThat(draft.values().get(LeadField.VALUE)).isEqualTo(new BigDecimal("1234.50"));
        assertThat(draft.text(LeadField.CURRENCY)).isEqualTo("EUR");
        assertThat(draft.values().get(LeadField.EXPECTED_CLOSE_DATE))
                .isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(draft.text(LeadField.PHONE)).isEqualTo("+33144556677");
    }

    @Test
    void anAmericanListIsReadInItsOwnForms() {
        LeadDraft draft =
                draft(
                        Locale.US,
                        "Name,Email,Amount,Expected close,Phone\n"
                                + "Jo,jo@acme.com,\"$1,234.50\",03/04/2026,(212) 555-2368\n");

        assertThat(draft.values().get(LeadField.VALUE)).isEqualTo(new BigDecimal("1234.50"));
        assertThat(draft.text(LeadField.CURRENCY)).isEqualTo("USD");
        assertThat(draft.values().get(LeadField.EXPECTED_CLOSE_DATE))
                .isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(draft.text(LeadField.PHONE)).isEqualTo("+12125552368");
    }

    @Test
    void aGermanListIsReadInItsOwnForms() {
        LeadDraft draft =
                draft(
                        Locale.GERMANY,
                        "Name;E-Mail;Wert;Erwarteter Abschluss;Telefon\n"
                                + "Jo;jo@acme.de;1.234,50 €;03.04.2026;030 / 23 45 67 89\n");

        assertThat(draft.values().get(LeadField.VALUE)).isEqualTo(new BigDecimal("1234.50"));
        assertThat(draft.values().get(LeadField.EXPECTED_CLOSE_DATE))
                .isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(draft.text(LeadField.PHONE)).isEqualTo("+493023456789");
    }

    @Test
    void aSingleColumnOfNamesIsAList() {
        assertThat(ImportFiles.drafts(folder, "Name\nAnn Lee\nBob Roe\n"))
                .extracting(draft -> draft.text(LeadField.NAME))
                .containsExactly("Ann Lee", "Bob Roe");
    }

    @Test
    void threeHundredColumnsAreReadAndNoneIsLost() {
        String names =
                "Name,"
                        + IntStream.range(1, 300)
                                .mapToObj(i -> "Extra " + i)
                                .collect(Collectors.joining(","));
        String cells =
                "Ann Lee,"
                        + IntStream.range(1, 300)
                                .mapToObj(i -> "cell" + i)
                                .collect(Collectors.joining(","));

        List<LeadDraft> drafts = ImportFiles.drafts(folder, names + "\n" + cells + "\n");

        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().text(LeadField.NOTES))
                .contains("Extra 1: cell1", "Extra 299: cell299");
    }

    @Test
    void columnsOfTheSameNameAreBothKept() {
        LeadDraft draft =
                ImportFiles.drafts(
                                folder,
                                "Name,Phone,Phone\nAnn,+49 30 1234567,+49 89 1234567\n"
                                        + "Bob,+49 30 1234568,+49 89 1234568\n")
                        .getFirst();

        assertThat(draft.text(LeadField.PHONE)).isEqualTo("+49301234567");
        assertThat(draft.text(LeadField.NOTES) + draft.contacts()).contains("+49891234567");
    }

    @Test
    void aWorkbookWithFormulasMergedCellsAndGapsIsAList() throws IOException {
        Path file = folder.resolve("leads.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Leads");
            sheet.value(0, 0, "Our leads in spring");
            sheet.range(0, 0, 0, 3).merge();
            List<String> names = List.of("Name", "Status", "Value", "Close date");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(2, i, names.get(i));
            }
            sheet.value(3, 0, "Ann Lee");
            sheet.value(3, 1, "Won");
            sheet.formula(3, 2, "600*2");
            sheet.value(3, 3, LocalDate.of(2026, 3, 4));
            sheet.style(3, 3).format("dd.mm.yyyy").set();
            sheet.value(6, 0, "Bob Roe");
            sheet.value(6, 1, "Lost");
            sheet.value(6, 2, 800.5);
            sheet.finish();
        }
        TableSource source = TableFile.open(file, TableOptions.detect());

        List<LeadDraft> drafts = ImportFiles.drafts(source, ImportFiles.mapping(source));

        assertThat(drafts).extracting(LeadDraft::row).containsExactly(4L, 7L);
        assertThat(drafts)
                .extracting(draft -> draft.status().orElseThrow())
                .containsExactly(LeadStatus.CLOSED_WON, LeadStatus.CLOSED_LOST);
        assertThat(drafts.get(1).values().get(LeadField.VALUE)).isEqualTo(new BigDecimal("800.50"));
        assertThat(drafts.getFirst().closed()).isPresent();
    }

    private LeadDraft draft(Locale locale, String text) {
        TableSource source = ImportFiles.csv(folder, text);
        Mapping mapping =
                Mapping.guess(
                        TableSurvey.of(source, fairlead.importing.table.Progress.NONE),
                        Conventions.of(locale, ImportFiles.BERLIN));
        return ImportFiles.drafts(source, mapping).getFirst();
    }
}
