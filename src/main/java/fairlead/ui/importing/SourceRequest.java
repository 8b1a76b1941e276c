package fairlead.ui.importing;

import fairlead.importing.mapping.JoinedTable;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;

import java.nio.file.Path;
import java.util.Optional;

/// Which file, how it is to be read, and the file of companies beside it.
public record SourceRequest(Path file, Optional<Path> companions, TableOptions options) {

    static SourceRequest of(Path file) {
        return new SourceRequest(file, Optional.empty(), TableOptions.detect());
    }

    SourceRequest with(TableOptions other) {
        return new SourceRequest(file, companions, other);
    }

    SourceRequest with(Optional<Path> others) {
        return new SourceRequest(file, others, options);
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    /// Slow.
    TableSource open() {
        TableSource main = TableFile.open(file, options);
        return companions
                .map(other -> TableFile.open(other, TableOptions.detect()))
                .map(other -> (TableSource) JoinedTable.of(main, other))
                .orElse(main);
    }
}
