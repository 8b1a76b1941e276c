package fairlead.importing.mapping;

import fairlead.importing.table.Progress;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableReader;
import fairlead.importing.table.TableRow;
import fairlead.importing.table.TableSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Files written by a test and read the way the program reads them.
final class ImportFiles {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Conventions GERMAN = Conventions.of(Locale.GERMANY, BERLIN);

    private ImportFiles() {}

    static TableSource csv(Path folder, String text) {
        try {
            Path file = Files.createTempFile(folder, "leads", ".csv");
            return TableFile.open(Files.writeString(file, text), TableOptions.detect());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mapping mapping(TableSource source) {
        return Mapping.guess(TableSurvey.of(source, Progress.NONE), GERMAN);
    }

    static List<LeadDraft> drafts(TableSource source, Mapping mapping) {
        RowTranslator translator = new RowTranslator(mapping);
        List<LeadDraft> drafts = new ArrayList<>();
        try (TableReader reader = source.open()) {
            for (Optional<TableRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                drafts.add(translator.translate(row.get()));
            }
        }
        return drafts;
    }

    static List<LeadDraft> drafts(Path folder, String text) {
        TableSource source = csv(folder, text);
        return drafts(source, mapping(source));
    }
}
