package fairlead.search;

import fairlead.storage.Database;
import fairlead.storage.Folded;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds leads, contacts and what was said by a part of a name, an address, a phone number in any
/// form, or the words of a note; blind to case, accents and one wrong letter.
public final class SearchService implements AutoCloseable {

    private final SearchStore store;
    private final Optional<IndexKeeper> keeper;
    private final SearchIndex index;

    private SearchService(SearchStore store, SearchIndex index, Optional<IndexKeeper> keeper) {
        this.store = store;
        this.index = index;
        this.keeper = keeper;
    }

    /// Searches a shared database by its own indexes.
    public static SearchService shared(Database database) {
        return new SearchService(
                new SearchStore(database), new PostgresIndexStore(database), Optional.empty());
    }

    /// Searches an embedded database by an index in `folder`, which is brought up to date, or
    /// built, in the background from [#begin] on.
    public static SearchService embedded(Database database, Path folder) {
        return embedded(database, Optional.of(folder));
    }

    /// The same with an index in memory, built anew each time: that of an encrypted database must
    /// not lie in clear beside it.
    public static SearchService inMemory(Database database) {
        return embedded(database, Optional.empty());
    }

    private static SearchService embedded(Database database, Optional<Path> folder) {
        SearchStore store = new SearchStore(database);
        IndexKeeper keeper = new IndexKeeper(database, store, folder);
        return new SearchService(store, keeper, Optional.of(keeper));
    }

    /// Begins to bring the index up to date; until then searches read the leads themselves.
    public SearchService begin() {
        keeper.ifPresent(IndexKeeper::begin);
        return this;
    }

    /// The best `limit` hits of one kind; empty for a blank text.
    public List<SearchHit> search(SearchKind kind, String typed, int limit) {
        SearchQuery query = SearchQuery.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        Matcher matcher = new Matcher(query);
        Set<UUID> seen = new LinkedHashSet<>(index.find(kind, query, limit * 4));
        List<SearchHit> hits = new ArrayList<>();
        read(kind, seen).forEach(row -> matcher.match(row).ifPresent(hits::add));
        if (hits.size() < limit && kind != SearchKind.EVENT) {
            List<UUID> similar = new ArrayList<>(index.findSimilar(kind, query, limit));
            similar.removeAll(seen);
            read(kind, similar).forEach(row -> hits.add(matcher.similar(row)));
        }
        return hits.stream().sorted(order(query)).limit(limit).toList();
    }

    private List<SearchRow> read(SearchKind kind, Iterable<UUID> ids) {
        List<UUID> wanted = new ArrayList<>();
        ids.forEach(wanted::add);
        Map<UUID, SearchRow> found = new LinkedHashMap<>();
        store.byIds(kind, wanted).forEach(row -> found.put(row.id(), row));
        return wanted.stream().filter(found::containsKey).map(found::get).toList();
    }

    /// Literal before similar, a beginning before a middle, then the latest.
    private static Comparator<SearchHit> order(SearchQuery query) {
        String first = query.words().getFirst();
        return Comparator.comparing((SearchHit hit) -> hit.to() == 0)
                .thenComparing(hit -> !Folded.text(hit.line()).startsWith(first))
                .thenComparing(SearchHit::at, Comparator.nullsFirst(Instant::compareTo).reversed());
    }

    /// Waits until everything that was committed so far can be found.
    void settle() {
        keeper.ifPresent(IndexKeeper::settle);
    }

    @Override
    public void close() {
        keeper.ifPresent(IndexKeeper::close);
    }
}
