package fairlead.importing;

import de.siegmar.fastcsv.writer.CsvWriter;

import fairlead.importing.mapping.LeadDraft;
import fairlead.importing.mapping.Remark;
import fairlead.importing.table.Formulas;
import fairlead.importing.table.TableRow;
import fairlead.lead.ImportCounts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Counts what becomes of rows, in the thread that judges them and in the one that writes them, and
/// keeps those that are refused, with the reason as a last column.
final class ImportTally {

    private static final int REMARKS = 500;
    private static final int REFUSED_CHARACTERS = 32 << 20;

    private final StringWriter refusedText = new StringWriter();
    private final CsvWriter refused = CsvWriter.builder().build(refusedText);
    private final List<Remark> remarks = new ArrayList<>();
    private final List<RefusedRow> refusals = new ArrayList<>();
    private final UnaryOperator<String> texts;
    private final int width;
    private int rows;
    private int created;
    private int updated;
    private int skipped;
    private int failed;
    private int lookalikes;
    private int owners;
    private int unrated;

    ImportTally(List<String> columns, UnaryOperator<String> texts) {
        this.texts = texts;
        this.width = columns.size();
        List<String> header = new ArrayList<>(columns);
        header.add(texts.apply("importing.refused.row"));
        header.add(texts.apply("importing.refused.reason"));
        refused.writeRecord(header);
    }

    synchronized int rows() {
        return rows;
    }

    synchronized void row(LeadDraft draft) {
        rows++;
        draft.remarks().stream().limit(Math.max(0, REMARKS - remarks.size())).forEach(remarks::add);
    }

    synchronized void created(int leads) {
        created += leads;
    }

    synchronized void changed(boolean something) {
        if (something) {
            updated++;
        } else {
            skipped++;
        }
    }

    synchronized void lookalike() {
        lookalikes++;
    }

    synchronized void owners(int found) {
        owners += found;
    }

    synchronized void rated(boolean found) {
        unrated += found ? 0 : 1;
    }

    synchronized void refuse(TableRow row, String reasonKey) {
        failed++;
        if (refusals.size() < REMARKS) {
            refusals.add(new RefusedRow(row, reasonKey));
        }
        if (refusedText.getBuffer().length() > REFUSED_CHARACTERS) {
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(width, row.width()); i++) {
            cells.add(Formulas.guard(row.cell(i)));
        }
        cells.add(String.valueOf(row.number()));
        cells.add(texts.apply(reasonKey));
        refused.writeRecord(cells);
    }

    synchronized ImportCounts counts() {
        return new ImportCounts(rows, created, updated, skipped, failed);
    }

    synchronized ImportReport report(UUID batch, boolean cancelled) {
        try {
            refused.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportReport(
                batch,
                counts(),
                lookalikes,
                owners,
                unrated,
                remarks,
                refusals,
                failed == 0 ? "" : refusedText.toString(),
                cancelled);
    }
}
