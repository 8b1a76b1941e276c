package fairlead.bench.data;

import fairlead.app.BenchDatabase;
import fairlead.sample.SampleCompany;
import fairlead.sample.SampleProgress;
import fairlead.sample.SampleSize;
import fairlead.search.SearchService;
import fairlead.settings.WorkspaceFolder;
import fairlead.settings.WorkspaceKind;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A program that makes a workspace to measure on: the sample company of a size, written through
/// the one write path, one of whose leads has a very long story. Arguments: folder and size.
public final class Fill {
    private Fill() {}

    public static void main(String[] args) throws Exception {
        WorkspaceFolder workspace = new WorkspaceFolder(Path.of(args[0]));
        SampleSize size = SampleSize.of(args[1]).orElseThrow();
        workspace.write(WorkspaceFolder.Note.of(WorkspaceKind.SAMPLE));
        DatabaseSettings.File file = new DatabaseSettings.File(workspace.database());
        BenchDatabase.open(file, Clock.systemDefaultZone()).close();
        Indexes indexes = new Indexes(file.file());
        indexes.take();
        UUID me =
                new SampleCompany(
                                SampleCompany.USUAL_SEED, size, Clock.systemDefaultZone().instant())
                        .fill(story -> BenchDatabase.open(file, story), SampleProgress.silent());
        LongStory.tell(file.file());
        indexes.giveBack();
        workspace.write(WorkspaceFolder.Note.of(WorkspaceKind.SAMPLE).with(me));
        index(workspace, file);
    }

    /// Builds the index of the search, which would otherwise be built while something is measured.
    private static void index(WorkspaceFolder workspace, DatabaseSettings.File file) {
        try (Database database = BenchDatabase.open(file)) {
            SearchService.embedded(database, workspace.searchIndex()).begin().close();
        }
    }
}
