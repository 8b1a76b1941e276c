package fairlead.importing.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The records of a text file with separators.
record CsvRows(Path file, TableOptions options, boolean spaced, TableLimits limits)
        implements RowSource {

    static CsvRows of(Path file, TableOptions wanted, TableLimits limits) throws IOException {
        Charset charset =
                wanted.charset().isPresent() ? wanted.charset().get() : CharsetGuess.of(file);
        SeparatorGuess guess = SeparatorGuess.of(file, charset);
        char separator = wanted.separator().orElseGet(guess::separator);
        TableOptions options =
                new TableOptions(
                        Optional.of(charset),
                        Optional.of(separator),
                        Optional.empty(),
                        wanted.headerRow());
        return new CsvRows(file, options, guess.isSpaced(separator), limits);
    }

    @Override
    public TableReader rows() {
        return new CsvRowReader(file, options, spaced, limits);
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }
}
