package fairlead.importing.table;

import java.nio.charset.Charset;
import java.util.Optional;

/// What a person has decided about reading a file; whatever is empty is detected.
///
/// `headerRow` is the number of the row that names the columns, 0 where none does.
public record TableOptions(
        Optional<Charset> charset,
        Optional<Character> separator,
        Optional<String> sheet,
        Optional<Integer> headerRow) {

    public static TableOptions detect() {
        return new TableOptions(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public TableOptions withCharset(Charset value) {
        return new TableOptions(Optional.of(value), separator, sheet, headerRow);
    }

    public TableOptions withSeparator(char value) {
        return new TableOptions(charset, Optional.of(value), sheet, headerRow);
    }

    public TableOptions withSheet(String value) {
        return new TableOptions(charset, separator, Optional.of(value), headerRow);
    }

    public TableOptions withHeaderRow(int value) {
        return new TableOptions(charset, separator, sheet, Optional.of(value));
    }
}
