package fairlead.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class VcardTableTest {

    @TempDir Path folder;

    @Test
    void aCardOfVersion4IsARow() throws IOException {
        assertThat(
                        only(
                                """
                                BEGIN:VCARD
                                VERSION:4.0
                                FN:Ann Lee
                                N:Lee;Ann;;;
                                EMAIL;TYPE=work:ann@acme.com
                                EMAIL:ann@home.org
                                TEL;VALUE=uri;TYPE=work:tel:+49-30-123456;ext=12
                                ORG:Acme GmbH;Sales
                                TITLE:Buyer
                                URL:https://acme.com
                                ADR:;;Hauptstr. 1;Berlin;;10115;Germany
                                NOTE:first line\\nsecond\\, line
                                CATEGORIES:hot,berlin
                                UID:urn:uuid:1
                                END:VCARD
                                """))
                .containsExactly(
                        "Ann Lee",
                        "Ann",
                        "Lee",
                        "ann@acme.com; ann@home.org",
                        "+49-30-123456 ext. 12",
                        "Acme GmbH",
                        "Buyer",
                        "https://acme.com",
                        "Hauptstr. 1, 10115 Berlin, Germany",
                        "hot, berlin",
                        "first line\nsecond, line",
                        "urn:uuid:1");
    }

    @Test
    void aCardOfVersion3KeepsWhatAPhoneWrote() throws IOException {
        List<String> cells =
                only(
                        """
                        BEGIN:VCARD
                        VERSION:3.0
                        N:Müller;Jürgen;;Dr.;
                        FN:Dr. Jürgen Müller
                        item1.EMAIL;type=INTERNET:j@m.de
                        TEL;type=CELL:0171 2345678
                        PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD
                         /9j/4AAQSkZJRgABAQAAAQABAADEMAIL
                        ORG:Müller & Söhne
                        END:VCARD
                        """);

        assertThat(cells.subList(0, 6))
                .containsExactly(
                        "Dr. Jürgen Müller",
                        "Jürgen",
                        "Müller",
                        "j@m.de",
                        "0171 2345678",
                        "Müller & Söhne");
    }

    @Test
    void aCardOfVersion21IsReadWithItsQuotedPrintable() throws IOException {
        List<String> cells =
                only(
                        """
                        BEGIN:VCARD
                        VERSION:2.1
                        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=
                        =BCrgen
                        FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller
                        TEL;CELL:0171 2345678
                        END:VCARD
                        """);

        assertThat(cells.subList(0, 3)).containsExactly("Jürgen Müller", "Jürgen", "Müller");
    }

    @Test
    void manyCardsAreReadOneAfterAnother() throws IOException {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person %d\r\nEND:VCARD\r\n";
        StringBuilder text = new StringBuilder("\uFEFF");
        for (int i = 0; i < 500; i++) {
            text.append(card.formatted(i));
        }

        List<TableRow> rows = CsvTableTest.rows(open(text.toString()));

        assertThat(rows).hasSize(500);
        assertThat(rows.get(499).cell(0)).isEqualTo("Person 499");
        assertThat(rows.get(499).number()).isEqualTo(500);
    }

    @Test
    void aPictureOnOneEndlessLineIsLeftBehind() throws IOException {
        String text =
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nPHOTO;ENCODING=b:"
                        + "A".repeat(5_000_000)
                        + "\nEND:VCARD\n";

        assertThat(only(text)).startsWith("Ann");
    }

    @Test
    void aCardThatNeverEndsIsRefused() {
        assertThatThrownBy(() -> only("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n"))
                .isInstanceOf(FairleadException.class)
                .hasMessage("importing.error.vcard");
        assertThatThrownBy(
                        () ->
                                only(
                                        "BEGIN:VCARD\nVERSION:3.0\n"
                                                + "NOTE:aaaaaaaaa\n".repeat(90_000)))
                .isInstanceOf(FairleadException.class)
                .hasMessage("importing.error.cell");
    }

    private List<String> only(String text) throws IOException {
        return CsvTableTest.rows(open(text)).getFirst().cells();
    }

    private TableSource open(String text) throws IOException {
        Path file = folder.resolve("cards.vcf");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return TableFile.open(file, TableOptions.detect());
    }
}
