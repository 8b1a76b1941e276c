package fairlead.search;

import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.storage.Database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Keeps the index beside an embedded database up to date: after each commit with the rows that it
/// touched, at the start with what it missed, and from nothing where it is missing or does not fit.
///
/// The index notes with each commit the last work that is in it and how many there were by then. It
/// can always be built again, so whatever is wrong with it is no failure. Until it is ready,
/// searches are answered by plain reads of the leads.
final class IndexKeeper implements SearchIndex, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final String VERSION = "1";
    private static final int PAGE = 2_000;
    private static final Map<String, SearchKind> KINDS =
            Map.of(
                    "leads", SearchKind.LEAD,
                    "lead_contacts", SearchKind.CONTACT,
                    "lead_timeline", SearchKind.EVENT);

    private final SearchStore store;
    private final ProgressStore works;
    private final Optional<Path> folder;
    private final PlainIndexStore plain;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("search-index").factory());
    private final Changes.Subscription subscription;
    private volatile Optional<LuceneIndex> index = Optional.empty();

    IndexKeeper(Database database, SearchStore store, Optional<Path> folder) {
        this.store = store;
        this.folder = folder;
        works = new ProgressStore(database);
        plain = new PlainIndexStore(database);
        subscription = database.changes().listen(done -> worker.execute(() -> follow(done)));
    }

    void begin() {
        worker.execute(this::start);
    }

    @Override
    public List<UUID> find(SearchKind kind, SearchQuery query, int limit) {
        return ready().find(kind, query, limit);
    }

    @Override
    public List<UUID> findSimilar(SearchKind kind, SearchQuery query, int limit) {
        return ready().findSimilar(kind, query, limit);
    }

    private SearchIndex ready() {
        return index.<SearchIndex>map(lucene -> lucene).orElse(plain);
    }

    private void start() {
        if (index.isPresent()) {
            return;
        }
        try {
            LuceneIndex lucene = open();
            ProgressStore.Mark now = works.mark();
            Map<String, String> note = lucene.note();
            Optional<ProgressStore.Mark> known = ProgressStore.Mark.of(note, VERSION);
            if (known.isPresent() && works.fits(known.get())) {
                catchUp(lucene, works.touchedSince(known.get()));
            } else {
                build(lucene);
            }
            lucene.commit(now.note(VERSION));
            lucene.refresh();
            index = Optional.of(lucene);
        } catch (IOException | RuntimeException e) {
            LOG.error("no search index; searches read the leads themselves", e);
        }
    }

    private LuceneIndex open() throws IOException {
        if (folder.isEmpty()) {
            return new LuceneIndex();
        }
        try {
            return new LuceneIndex(folder.get());
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("search index is built anew", damaged);
            IndexFolder.clear(folder.get());
            return new LuceneIndex(folder.get());
        }
    }

    private void build(LuceneIndex lucene) throws IOException {
        lucene.clear();
        for (SearchKind kind : SearchKind.values()) {
            List<SearchRow> page = store.after(kind, null, PAGE);
            while (!page.isEmpty()) {
                for (SearchRow row : page) {
                    lucene.put(row);
                }
                page = store.after(kind, page.getLast().id(), PAGE);
            }
        }
    }

    private void catchUp(LuceneIndex lucene, List<ProgressStore.Touched> rows) throws IOException {
        for (SearchKind kind : SearchKind.values()) {
            List<UUID> ids =
                    rows.stream()
                            .filter(row -> KINDS.get(row.table()) == kind)
                            .map(ProgressStore.Touched::id)
                            .distinct()
                            .toList();
            for (int i = 0; i < ids.size(); i += PAGE) {
                update(lucene, kind, ids.subList(i, Math.min(ids.size(), i + PAGE)));
            }
        }
    }

    private void follow(Committed done) {
        index.ifPresent(
                lucene -> {
                    try {
                        catchUp(
                                lucene,
                                done.rows().stream()
                                        .map(r -> new ProgressStore.Touched(r.table(), r.id()))
                                        .toList());
                        lucene.refresh();
                    } catch (IOException | RuntimeException e) {
                        LOG.error("search index is left behind until the next start", e);
                        abandon(lucene);
                    }
                });
    }

    /// Closes without a note of how far it came, so that the next start reads what is missing.
    private void abandon(LuceneIndex lucene) {
        index = Optional.empty();
        try {
            lucene.close();
        } catch (IOException e) {
            LOG.warn("search index was not closed", e);
        }
    }

    private void update(LuceneIndex lucene, SearchKind kind, Collection<UUID> ids)
            throws IOException {
        Set<UUID> gone = new HashSet<>(ids);
        for (SearchRow row : store.byIds(kind, List.copyOf(ids))) {
            lucene.put(row);
            gone.remove(row.id());
        }
        for (UUID id : gone) {
            lucene.remove(id);
        }
    }

    void settle() {
        try {
            worker.submit(() -> {}).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ends with everything that was committed so far in the index.
    @Override
    public void close() {
        subscription.close();
        worker.execute(this::finish);
        worker.close();
    }

    private void finish() {
        index.ifPresent(
                lucene -> {
                    try (lucene) {
                        lucene.commit(works.mark().note(VERSION));
                    } catch (IOException e) {
                        LOG.warn("search index will catch up at the next start", e);
                    }
                });
        index = Optional.empty();
    }
}
