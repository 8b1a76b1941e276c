package fairlead.bench.data;

import fairlead.app.BenchDatabase;
import fairlead.search.SearchService;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.nio.file.Path;

/// A program that brings a workspace to the schema of today, its search index too. Argument: its
/// folder.
public final class Upgrade {
    private Upgrade() {}

    public static void main(String[] args) throws Exception {
        WorkspaceFolder workspace = new WorkspaceFolder(Path.of(args[0]));
        DatabaseSettings.File file = new DatabaseSettings.File(workspace.database());
        try (Database database = BenchDatabase.open(file)) {
            SearchService.embedded(database, workspace.searchIndex()).begin().close();
        }
    }
}
