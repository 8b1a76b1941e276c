package fairlead.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.FairleadException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

class PaperServiceTest {

    @TempDir private Path folder;

    @Test
    void everythingStandsOnItInOrderOverAsManyPagesAsItTakes() throws IOException {
        List<Paper.Line> many =
                Collections.nCopies(
                        200, new Paper.Line("Jan 3, 2026", "Jo schrieb: Grüße aus Łódź"));
        Paper paper =
                new Paper(
                        "Jäger & Söhne",
                        "Active",
                        List.of(
                                new Paper.Section(
                                        "Facts", List.of(new Paper.Line("Value", "€100"))),
                                new Paper.Section("Nothing", List.of()),
                                new Paper.Section("Timeline", many)));

        Path file = folder.resolve("lead.pdf");
        new PaperService().write(paper, file, false);

        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(read);
            assertThat(read.getNumberOfPages()).isGreaterThan(2);
            assertThat(text)
                    .containsSubsequence("Jäger & Söhne", "Active", "Facts", "€100", "Timeline")
                    .doesNotContain("Nothing");
            assertThat(text.split("Grüße aus Łódź", -1)).hasSize(201);
        }
    }

    @Test
    void aWordWiderThanThePageIsBrokenAndAnUnknownSignDoesNotStopIt() throws IOException {
        String longWord = "Rindfleischetikettierung".repeat(12);
        Path file = folder.resolve("lead.pdf");
        new PaperService()
                .write(
                        new Paper(
                                "漢字 \uD83D\uDE00 title",
                                "",
                                List.of(
                                        new Paper.Section(
                                                "A", List.of(new Paper.Line("", longWord))))),
                        file,
                        true);

        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(read);
            assertThat(text.replaceAll("\\s", "")).contains(longWord).contains("title");
            assertThat(text.lines().filter(line -> line.contains("fleisch")))
                    .as("lines of the page")
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.pdf/full"));

        assertThatThrownBy(
                        () ->
                                new PaperService()
                                        .write(
                                                new Paper("A", "", List.of()),
                                                taken.getParent(),
                                                false))
                .isInstanceOf(FairleadException.class);
        assertThat(Files.list(folder)).containsExactly(taken.getParent());
    }
}
