package fairlead.importing.table;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens a file that a person brings, whatever it is called; what is no table is refused with a
/// sentence that says what to do.
public final class TableFile {

    private TableFile() {}

    public static TableSource open(Path file, TableOptions options) {
        return open(file, options, TableLimits.STANDARD);
    }

    static TableSource open(Path file, TableOptions options, TableLimits limits) {
        try {
            checkReadable(file);
            limits.checkBytes(Files.size(file));
            return switch (FileKind.of(file)) {
                case CSV -> HeadedTable.of(CsvRows.of(file, options, limits), options, limits);
                case XLSX -> HeadedTable.of(XlsxRows.of(file, options, limits), options, limits);
                case VCARD -> VcardTable.of(file, options, limits);
            };
        } catch (IOException e) {
            throw new FairleadException("importing.error.unreadable", e, name(file));
        }
    }

    private static void checkReadable(Path file) {
        if (!Files.exists(file)) {
            throw new FairleadException("importing.error.missing", null, name(file));
        }
        if (Files.isDirectory(file)) {
            throw new FairleadException("importing.error.folder", null, name(file));
        }
        if (!Files.isReadable(file)) {
            throw new FairleadException("importing.error.unreadable", null, name(file));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
