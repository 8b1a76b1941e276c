package fairlead.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class XlsxTableTest {

    @TempDir Path folder;

    @Test
    void datesAndNumbersComeAsTheyStandInTheWorkbook() throws IOException {
        Path file =
                workbook(
                        sheet -> {
                            header(sheet, "Name", "Since", "At", "Value", "Phone");
                            sheet.value(1, 0, "Ann");
                            sheet.value(1, 1, LocalDate.of(2016, 10, 20));
                            sheet.style(1, 1).format("dd.mm.yyyy").set();
                            sheet.value(1, 2, LocalDateTime.of(2016, 10, 20, 15, 45));
                            sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
                            sheet.value(1, 3, 1234.5);
                            sheet.style(1, 3).format("#,##0.00 \"dollars\"").set();
                            sheet.value(1, 4, 4930123456L);
                        });

        TableSource table = TableFile.open(file, TableOptions.detect());

        assertThat(table.shape().columns()).startsWith("Name", "Since");
        assertThat(CsvTableTest.rows(table).getFirst().cells())
                .containsExactly("Ann", "2016-10-20", "2016-10-20T15:45", "1234.5", "4930123456");
    }

    @Test
    void theFirstSheetWithSomethingInItIsTakenUnlessOneIsChosen() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("Empty").finish();
            Worksheet leads = book.newWorksheet("Leads");
            header(leads, "Name", "Town");
            leads.value(1, 0, "Ann");
            Worksheet other = book.newWorksheet("Other");
            header(other, "Firma", "Ort");
            other.value(1, 0, "Acme");
        }

        TableSource first = TableFile.open(file, TableOptions.detect());
        TableSource chosen = TableFile.open(file, TableOptions.detect().withSheet("Other"));

        assertThat(first.shape().sheets()).containsExactly("Empty", "Leads", "Other");
        assertThat(first.shape().columns()).containsExactly("Name", "Town");
        assertThat(chosen.shape().columns()).containsExactly("Firma", "Ort");
        assertThatThrownBy(() -> TableFile.open(file, TableOptions.detect().withSheet("None")))
                .isInstanceOf(FairleadException.class)
                .hasMessage("importing.error.sheet");
    }

    @Test
    void rowNumbersAreThoseOfTheSheetEvenPastGaps() throws IOException {
        Path file =
                workbook(
                        sheet -> {
                            header(sheet, "Name", "Town");
                            sheet.value(4, 0, "Ann");
                            sheet.value(4, 1, "Rome");
                        });

        List<TableRow> rows = CsvTableTest.rows(TableFile.open(file, TableOptions.detect()));

        assertThat(rows).singleElement().extracting(TableRow::number).isEqualTo(5L);
    }

    @Test
    void aWorkbookThatSwellsIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(blank);
            }
        }

        assertRefused(file, "importing.error.bomb");
    }

    @Test
    void aWorkbookOfCountlessPartsIsRefused() throws IOException {
        Path file = folder.resolve("parts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 1_001; i++) {
                zip.putNextEntry(new ZipEntry("xl/part" + i));
            }
        }

        assertRefused(file, "importing.error.bomb");
    }

    @Test
    void cellsThatPointFarOutAreRefusedBeforeMemoryIsReservedForThem() throws IOException {
        assertRefused(
                sheetOf("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                "importing.error.damaged");
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        Path file = folder.resolve("entity.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                            .getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(file, "importing.error.damaged");
    }

    @Test
    void aCutWorkbookIsCalledDamaged() throws IOException {
        Path file = workbook(sheet -> header(sheet, "Name", "Town"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(file, "importing.error.damaged");
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> CsvTableTest.rows(TableFile.open(file, TableOptions.detect())))
                .isInstanceOf(FairleadException.class)
                .hasMessage(key);
    }

    private Path workbook(Consumer<Worksheet> fill) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            fill.accept(book.newWorksheet("Sheet"));
        }
        return file;
    }

    /// A workbook whose only sheet has these rows, written by hand.
    private Path sheetOf(String rows) throws IOException {
        Path whole = workbook(sheet -> sheet.value(0, 0, "x"));
        Path file = folder.resolve("byhand.xlsx");
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(whole.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().contains("sheet1")) {
                    zip.write(
                            ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                                    .getBytes(StandardCharsets.UTF_8));
                } else {
                    from.getInputStream(entry).transferTo(zip);
                }
            }
        }
        return file;
    }
}
