package fairlead.importing.table;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file of address cards, each of which becomes a row with the same columns.
record VcardTable(Path file, TableShape shape, TableLimits limits) implements TableSource {

    static VcardTable of(Path file, TableOptions wanted, TableLimits limits) throws IOException {
        Charset charset =
                wanted.charset().isPresent() ? wanted.charset().get() : CharsetGuess.of(file);
        TableOptions options = TableOptions.detect().withCharset(charset).withHeaderRow(0);
        TableShape shape = new TableShape(TableFormat.VCARD, VcardRow.COLUMNS, List.of(), options);
        VcardTable table = new VcardTable(file, shape, limits);
        try (TableReader reader = table.open()) {
            Optional<TableRow> first = reader.next();
            if (first.isEmpty()) {
                throw new FairleadException("importing.error.empty", null);
            }
        }
        return table;
    }

    @Override
    public TableReader open() {
        return new VcardReader(file, shape.options().charset().orElseThrow(), limits);
    }
}
