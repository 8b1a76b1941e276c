package fairlead.bench.query;

import fairlead.app.BenchDatabase;
import fairlead.bench.Figure;
import fairlead.bench.Measure;
import fairlead.bench.Median;
import fairlead.bench.Workspaces;
import fairlead.bench.data.Postgres;
import fairlead.search.SearchKind;
import fairlead.search.SearchService;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Names, companies and words are typed letter by letter; each letter asks for leads, people and
/// events.
public final class SearchMeasure implements Measure {
    private static final int SHOWN = 6;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> run(Workspaces workspaces) throws Exception {
        List<Double> small = embedded(workspaces.of("10k"));
        List<Double> large = embedded(workspaces.of("100k"));
        List<Double> shared;
        try (Postgres server = Postgres.of(workspaces);
                Database database = BenchDatabase.open(server.settings())) {
            shared = type(database, SearchService.shared(database));
        }
        return List.of(
                Figure.noted("search.h2_100k_p50", Median.of(large), "ms"),
                Figure.within("search.h2_100k_p95", Median.percentile(large, 95), "ms", 50),
                Figure.within(
                        "search.h2_100k_to_10k", Median.of(large) / Median.of(small), "x", 1.5),
                Figure.noted("search.postgresql_100k_p50", Median.of(shared), "ms"),
                Figure.within(
                        "search.postgresql_100k_p95", Median.percentile(shared, 95), "ms", 50));
    }

    private static List<Double> embedded(Path folder) {
        WorkspaceFolder workspace = new WorkspaceFolder(folder);
        try (Database database =
                BenchDatabase.open(new DatabaseSettings.File(workspace.database()))) {
            Path index = workspace.searchIndex();
            SearchService.embedded(database, index).begin().close();
            SearchService search = SearchService.embedded(database, index).begin();
            try (search) {
                return type(database, search);
            }
        }
    }

    private static List<Double> type(Database database, SearchService search) {
        List<String> texts = texts(database);
        texts.forEach(text -> ask(search, text));
        return texts.stream().map(text -> ask(search, text)).toList();
    }

    private static double ask(SearchService search, String typed) {
        long begun = System.nanoTime();
        for (SearchKind kind : SearchKind.values()) {
            search.search(kind, typed, SHOWN);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static List<String> texts(Database database) {
        List<String> words = new ArrayList<>(List.of("angebot", "meeting", "offer", "talk about"));
        words.addAll(
                database.read(
                        session ->
                                session.createSelectionQuery(
                                                "select l.name from Lead l order by l.id",
                                                String.class)
                                        .setMaxResults(25)
                                        .getResultList()));
        List<String> typed = new ArrayList<>();
        for (String word : words) {
            for (int length = 2; length <= Math.min(word.length(), 9); length++) {
                typed.add(word.substring(0, length));
            }
        }
        return typed;
    }
}
