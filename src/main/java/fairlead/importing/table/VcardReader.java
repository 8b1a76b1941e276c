package fairlead.importing.table;

import ezvcard.VCard;

import fairlead.settings.FairleadException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Cuts a file into cards and reads one at a time; pictures, sounds and keys are left behind.
final class VcardReader implements TableReader {

    private final CountingStream bytes;
    private final VcardLines lines;
    private final TableLimits limits;
    private final long size;
    private long number;

    VcardReader(Path file, Charset charset, TableLimits limits) {
        this.limits = limits;
        try {
            size = Files.size(file);
            bytes = new CountingStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw broken(e);
        }
        lines = new VcardLines(new BufferedReader(new InputStreamReader(bytes, charset)), limits);
    }

    @Override
    public Optional<TableRow> next() {
        try {
            Optional<String> text = lines.nextCard();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            TableRow row = new TableRow(++number, VcardRow.cells(parse(text.get())));
            limits.checkRow(row);
            return Optional.of(row);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static VCard parse(String text) throws IOException {
        try (ezvcard.io.text.VCardReader reader = new ezvcard.io.text.VCardReader(text)) {
            VCard card = reader.readNext();
            return card == null ? new VCard() : card;
        }
    }

    private static FairleadException broken(Exception e) {
        return new FairleadException("importing.error.broken", e);
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
