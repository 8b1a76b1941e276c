package fairlead.bench.query;

import fairlead.app.BenchDatabase;
import fairlead.history.HistoryStore;
import fairlead.lead.BoardStore;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.lead.journal.FeedColumns;
import fairlead.search.SearchKind;
import fairlead.search.SearchService;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.timeline.TimelineStore;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;

/// The stores that lists are read from, on one open workspace.
record Stores(
        Database database,
        SearchService search,
        LeadStore leads,
        BoardStore board,
        TimelineStore timeline,
        Viewer viewer)
        implements AutoCloseable {

    static Stores open(Path workspace) {
        WorkspaceFolder folder = new WorkspaceFolder(workspace);
        Database database =
                BenchDatabase.open(new DatabaseSettings.File(folder.database().toAbsolutePath()));
        LeadStore leads = new LeadStore(database);
        return new Stores(
                database,
                SearchService.embedded(database, folder.searchIndex()).begin(),
                leads,
                new BoardStore(leads),
                new TimelineStore(database, new HistoryStore(database), FeedColumns.watched()),
                new Viewer(folder.note().me().orElseThrow(), ZoneId.systemDefault()));
    }

    /// The lead with the longest timeline.
    UUID longestStory() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select e.leadId from TimelineEvent e group by e.leadId"
                                                + " order by count(*) desc",
                                        UUID.class)
                                .setMaxResults(1)
                                .getSingleResult());
    }

    /// Asks until the index answers, which is opened in the background.
    void warmSearch() {
        long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (System.nanoTime() < until) {
            search.search(SearchKind.LEAD, "mei", 6);
        }
    }

    @Override
    public void close() {
        search.close();
        database.close();
    }
}
