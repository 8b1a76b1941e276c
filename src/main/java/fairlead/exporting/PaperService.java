package fairlead.exporting;

import fairlead.settings.FairleadException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes papers as PDF with the product's own typeface, so that they print the same everywhere.
public final class PaperService {

    /// Writes it whole or not at all; `letter` chooses the American size instead of A4.
    public void write(Paper paper, Path file, boolean letter) {
        Path target = file.toAbsolutePath();
        try {
            Path part = Files.createTempFile(target.getParent(), ".fairlead", ".pdf");
            try (PDDocument document = new PDDocument()) {
                PDRectangle size = letter ? PDRectangle.LETTER : PDRectangle.A4;
                try (PaperPages pages = new PaperPages(document, size)) {
                    pages.write(paper);
                }
                document.getDocumentInformation().setTitle(paper.title());
                document.save(part.toFile());
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new FairleadException("lead.print.failed", e, target);
        }
    }
}
