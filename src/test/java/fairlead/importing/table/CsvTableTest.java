package fairlead.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CsvTableTest {

    private static final String UMLAUTS = "Name;Ort\nJürgen Größe;Köln\nZoë Müller;Düren\n";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "windows-1252, ''",
        "ISO-8859-1, ''",
        "x-MacRoman, ''"
    })
    void everyEncodingIsDetected(String charset, String mark) throws IOException {
        TableSource table = open((mark + UMLAUTS).getBytes(Charset.forName(charset)));

        assertThat(table.shape().columns()).containsExactly("Name", "Ort");
        assertThat(rows(table))
                .extracting(TableRow::cells)
                .containsExactly(List.of("Jürgen Größe", "Köln"), List.of("Zoë Müller", "Düren"));
    }

    @Test
    void anUmlautFarBehindTheStartDecidesToo() throws IOException {
        String text = "Name,Town\n" + "Smith,Rome\n".repeat(200_000) + "Jürgen,Köln\n";

        TableSource table = open(text.getBytes(Charset.forName("windows-1252")));

        assertThat(rows(table).getLast().cells()).containsExactly("Jürgen", "Köln");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everySeparatorIsDetected(String separator) throws IOException {
        String text =
                "name|company|note\nAnn|Acme, Inc.|x\nBob|\"Beta; Co\"|y\n"
                        .replace("Acme, Inc.", "\"Acme, Inc.\"")
                        .replace("|", separator);

        TableSource table = open(text);

        assertThat(rows(table))
                .extracting(TableRow::cells)
                .containsExactly(
                        List.of("Ann", "Acme, Inc.", "x"), List.of("Bob", "Beta; Co", "y"));
    }

    @Test
    void decimalCommasDoNotPassForSeparators() throws IOException {
        TableSource table = open("Firma;Wert;Quote\nAcme;1,5;2,5\nBeta;3,5;4,5\nCeta;7,1;8,2\n");

        assertThat(table.shape().columns()).containsExactly("Firma", "Wert", "Quote");
    }

    @Test
    void aDeclaredSeparatorHoldsAndIsNoRow() throws IOException {
        TableSource table = open("sep=|\r\nname|city\r\nAnn, Lee|Rome\r\n");

        assertThat(table.shape().columns()).containsExactly("name", "city");
        assertThat(rows(table)).singleElement().extracting(TableRow::number).isEqualTo(3L);
    }

    @Test
    void quotedCellsKeepTheirLineBreaksAndQuotes() throws IOException {
        TableSource table = open("name,note\n\"O\"\"Hara\",\"first\r\nsecond\"\nNext,x\n");

        assertThat(rows(table))
                .extracting(TableRow::cells)
                .containsExactly(List.of("O\"Hara", "first\nsecond"), List.of("Next", "x"));
    }

    @Test
    void blanksBeforeAQuotationMarkDoNotSplitTheCell() throws IOException {
        TableSource table = open("name, company\nAnn, \"Acme, Inc.\"\n");

        assertThat(rows(table).getFirst().cells()).containsExactly("Ann", "Acme, Inc.");
    }

    @Test
    void aStrayQuotationMarkDoesNotSwallowTheRest() throws IOException {
        TableSource table = open("name,note\n\"Acme\" Best,5\" pipe\nBob,x\n");

        assertThat(rows(table)).hasSize(2);
        assertThat(rows(table).getFirst().cells()).containsExactly("Acme Best", "5\" pipe");
    }

    @Test
    void raggedRowsComeWithTheirOwnWidth() throws IOException {
        TableSource table = open("a,b,c\nx\ny,1,2,3\n\nz,1,,\n");

        List<TableRow> rows = rows(table);

        assertThat(table.shape().columns()).containsExactly("a", "b", "c");
        assertThat(rows).extracting(TableRow::width).containsExactly(1, 4, 2);
        assertThat(rows).extracting(TableRow::number).containsExactly(2L, 3L, 5L);
        assertThat(rows.getFirst().cell(2)).isEmpty();
    }

    @Test
    void aFileWithoutNamesGetsLetters() throws IOException {
        TableSource table = open("Ann Lee,ann@acme.com,+49 30 123456\nBob,bob@acme.com,\n");

        assertThat(table.shape().hasHeader()).isFalse();
        assertThat(table.shape().columns()).containsExactly("A", "B", "C");
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void theHeaderIsFoundBeneathATitle() throws IOException {
        TableSource table =
                open("Report of open deals\n\nname,city,value\nAnn,Rome,5\nBob,Oslo,6\n");

        assertThat(table.shape().columns()).containsExactly("name", "city", "value");
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void aPersonCanSayThatTheFirstRowIsData() throws IOException {
        Path file = write("Ann,Rome\nBob,Oslo\n".getBytes(StandardCharsets.UTF_8));

        TableSource table = TableFile.open(file, TableOptions.detect().withHeaderRow(0));

        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void columnsThatShareANameAreToldApart() throws IOException {
        TableSource table = open("Phone,Phone,,phone\n1,2,3,4\n");

        assertThat(table.shape().columns()).containsExactly("Phone", "Phone (2)", "C", "phone (3)");
    }

    @Test
    void charactersThatNoDatabaseTakesAreLeftOut() throws IOException {
        TableSource table = open("name,note\nAnn\u0000 Lee,\u00A0a\u0007b \n");

        assertThat(rows(table).getFirst().cells()).containsExactly("Ann Lee", "ab");
    }

    @Test
    void progressGrowsWithTheBytesRead() throws IOException {
        TableSource table = open("name,town\n" + "Ann,Rome\n".repeat(50_000));
        try (TableReader reader = table.open()) {
            reader.next();
            double early = reader.progress();
            for (int i = 0; i < 49_999; i++) {
                reader.next();
            }

            assertThat(early).isLessThan(0.2);
            assertThat(reader.progress()).isEqualTo(1.0);
        }
    }

    private TableSource open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private TableSource open(byte[] bytes) throws IOException {
        return TableFile.open(write(bytes), TableOptions.detect());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.dat"), bytes);
    }

    static List<TableRow> rows(TableSource table) {
        List<TableRow> rows = new ArrayList<>();
        try (TableReader reader = table.open()) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
