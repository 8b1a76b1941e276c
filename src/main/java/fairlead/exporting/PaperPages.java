package fairlead.exporting;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;
import java.util.List;

/// Lays a paper out on pages, from top to bottom.
final class PaperPages implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float LABEL = 120;
    private static final float TEXT = 9.5f;
    private static final float LEADING = 1.4f;

    private final PDDocument document;
    private final PDRectangle size;
    private final PaperFont regular;
    private final PaperFont bold;
    private PDPageContentStream page;
    private float y;

    PaperPages(PDDocument document, PDRectangle size) throws IOException {
        this.document = document;
        this.size = size;
        regular = new PaperFont(document, "/fonts/InterTabular-Regular.ttf");
        bold = new PaperFont(document, "/fonts/InterTabular-SemiBold.ttf");
        turn();
    }

    void write(Paper paper) throws IOException {
        text(bold, 16, paper.title(), 0);
        text(regular, 10, paper.subtitle(), 0);
        for (Paper.Section section : paper.sections()) {
            if (!section.lines().isEmpty()) {
                write(section);
            }
        }
    }

    private void write(Paper.Section section) throws IOException {
        if (y < MARGIN + 5 * TEXT * LEADING) {
            turn();
        }
        y -= TEXT;
        text(bold, 11, section.heading(), 0);
        y -= 2;
        for (Paper.Line line : section.lines()) {
            write(line);
        }
    }

    private void write(Paper.Line line) throws IOException {
        float indent = line.label().isEmpty() ? 0 : LABEL;
        if (y < MARGIN + TEXT * LEADING) {
            turn();
        }
        if (indent > 0) {
            List<String> label = regular.wrap(line.label(), TEXT, LABEL - 8);
            put(regular, TEXT, label.isEmpty() ? "" : label.getFirst(), 0, TEXT * LEADING);
        }
        text(regular, TEXT, line.text(), indent);
    }

    private void text(PaperFont font, float points, String text, float indent) throws IOException {
        float width = size.getWidth() - 2 * MARGIN - indent;
        for (String line : font.wrap(text, points, width)) {
            if (y < MARGIN + points * LEADING) {
                turn();
            }
            y -= points * LEADING;
            put(font, points, line, indent, 0);
        }
    }

    private void put(PaperFont font, float points, String text, float indent, float below)
            throws IOException {
        page.beginText();
        page.setFont(font.font(), points);
        page.newLineAtOffset(MARGIN + indent, y - below);
        page.showText(text);
        page.endText();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(size);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        y = size.getHeight() - MARGIN;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
