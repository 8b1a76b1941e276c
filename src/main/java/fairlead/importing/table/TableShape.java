package fairlead.importing.table;

import java.util.List;

/// What was found out about a file: its format, its columns by name, and the options that hold now.
public record TableShape(
        TableFormat format, List<String> columns, List<String> sheets, TableOptions options) {

    public TableShape {
        columns = List.copyOf(columns);
        sheets = List.copyOf(sheets);
    }

    /// Whether numbers come as the program wrote them (1234.5) and not as a person did (1.234,5).
    public boolean hasPlainNumbers() {
        return format == TableFormat.XLSX;
    }

    public boolean hasHeader() {
        return options.headerRow().orElse(0) > 0;
    }
}
