package fairlead.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class HostileFileTest {

    private static final TableLimits SMALL = new TableLimits(1 << 20, 1_000, 500, 32 << 10);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 rest', importing.error.pdf",
        "'', importing.error.empty",
        "'  \r\n\r\n', importing.error.empty",
        "'<html><table><tr><td>a</td></tr></table>', importing.error.html",
        "'{\\rtf1 text}', importing.error.document",
        "'\u001F\u008Bxyz', importing.error.archive",
        "'\u0089PNG\r\n', importing.error.picture",
        "'a\u0001\u0002\u0003\u0004\u0005\u0006b', importing.error.binary",
        "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', importing.error.oldexcel",
        "'PK\u0003\u0004 cut off', importing.error.damaged"
    })
    void whatIsNoTableIsToldBySight(String start, String key) throws IOException {
        assertRefused(start.getBytes(StandardCharsets.ISO_8859_1), key);
    }

    @Test
    void aWorkbookWithAPasswordIsToldFromAnOldOne() throws IOException {
        String start = "\u00D0\u00CF\u0011\u00E0" + "E n c r y p t e d P a c k a g e ";
        assertRefused(
                start.replace(' ', '\0').getBytes(StandardCharsets.ISO_8859_1),
                "importing.error.password");
    }

    @Test
    void aLetterIsNoWorkbook() throws IOException {
        Path file = folder.resolve("letter.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertRefused(Files.readAllBytes(file), "importing.error.document");
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertThatThrownBy(() -> TableFile.open(folder.resolve("no.csv"), TableOptions.detect()))
                .hasMessage("importing.error.missing");
        assertThatThrownBy(() -> TableFile.open(folder, TableOptions.detect()))
                .hasMessage("importing.error.folder");
    }

    @Test
    void everyLimitHolds() throws IOException {
        assertRefused(("a,b\n" + "x,y\n".repeat(1_001)).getBytes(), "importing.error.rows");
        assertRefused((",".repeat(600) + "\n").getBytes(), "importing.error.columns");
        assertRefused(("a,b\n" + "x".repeat(40_000) + ",y\n").getBytes(), "importing.error.quote");
        assertRefused(new byte[2 << 20], "importing.error.bytes");
    }

    @Test
    void aQuoteThatNeverClosesIsNamedWithItsRow() throws IOException {
        Path file = Files.writeString(folder.resolve("q.csv"), "a,b\n1,2\n\"open,3\n4,5\n");

        assertThatThrownBy(() -> readAll(file))
                .isInstanceOfSatisfying(
                        FairleadException.class,
                        e -> {
                            assertThat(e.textKey()).isEqualTo("importing.error.quote");
                            assertThat(e.arguments()[0]).isEqualTo(3L);
                        });
    }

    @Test
    void noiseOfAnyKindEndsInRowsOrInASentence() throws IOException {
        Random random = new Random(42);
        String[] pieces = {
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\0",
            "\uFEFF",
            "ä",
            "=",
            "'",
            "a@b.de",
            "1.234,5",
            "BEGIN:VCARD\n",
            "END:VCARD\n",
            "PK\u0003\u0004",
            "FN:",
            "\uD83D",
            "x".repeat(70_000)
        };
        for (int run = 0; run < 10_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length - (run % 50 == 0 ? 0 : 1))]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(4); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readOrExplain(Files.write(folder.resolve("noise"), bytes));
        }
    }

    private static void readOrExplain(Path file) {
        try {
            readAll(file);
        } catch (FairleadException e) {
            assertThat(e.textKey()).startsWith("importing.error.");
        }
    }

    private void assertRefused(byte[] bytes, String key) throws IOException {
        Path file = Files.write(folder.resolve("hostile"), bytes);
        assertThatThrownBy(() -> readAll(file))
                .isInstanceOf(FairleadException.class)
                .hasMessage(key);
    }

    private static void readAll(Path file) {
        CsvTableTest.rows(TableFile.open(file, TableOptions.detect(), SMALL));
    }
}
