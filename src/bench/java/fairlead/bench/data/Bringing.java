package fairlead.bench.data;

import fairlead.duplicate.IdentityStore;
import fairlead.importing.ImportPlan;
import fairlead.importing.ImportRules;
import fairlead.importing.ImportService;
import fairlead.importing.ImportStore;
import fairlead.importing.mapping.Conventions;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.table.Progress;
import fairlead.importing.table.TableFile;
import fairlead.importing.table.TableOptions;
import fairlead.importing.table.TableSource;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.UndoService;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/// Imports a file as it is guessed, as the import does that nobody corrects.
public final class Bringing {
    private Bringing() {}

    public static void bring(Database database, Path file) {
        TableSource source = TableFile.open(file, TableOptions.detect());
        TableSurvey survey = TableSurvey.of(source, Progress.NONE);
        Mapping mapping =
                Mapping.guess(survey, Conventions.of(Locale.ROOT, ZoneId.systemDefault()))
                        .guessWords(survey);
        ImportPlan plan = new ImportPlan(source, "leads.csv", mapping, ImportRules.usual(mapping));
        new ImportService(
                        database,
                        new IdentityStore(database),
                        new ImportStore(database),
                        new UndoService(database))
                .run(Actor.system(), plan, key -> key, Progress.NONE);
    }
}
