package fairlead.importing.table;

import java.util.Optional;

/// One pass through a table; holds one row at a time and is left at any point by closing it.
public interface TableReader extends AutoCloseable {

    /// The next row, empty after the last.
    Optional<TableRow> next();

    /// How much of the file has been read, from 0 to 1.
    double progress();

    @Override
    void close();
}
