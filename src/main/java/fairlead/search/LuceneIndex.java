package fairlead.search;

import fairlead.storage.Folded;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The index beside an embedded database. Documents lie in the order of their time, the newest
/// first, so that a search for a common word ends as soon as it has enough.
final class LuceneIndex implements SearchIndex, AutoCloseable {

    private static final Sort NEWEST = new Sort(new SortField("at", SortField.Type.LONG, true));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndex(Path folder) throws IOException {
        this(FSDirectory.open(folder));
    }

    /// One that is nowhere but in memory.
    LuceneIndex() throws IOException {
        this(new ByteBuffersDirectory());
    }

    private LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(SearchFields.analyzer());
        config.setIndexSort(NEWEST);
        config.setRAMBufferSizeMB(48);
        try {
            writer = new IndexWriter(directory, config);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /// What was said at the last [#commit], empty for a new index.
    Map<String, String> note() {
        Map<String, String> note = new java.util.HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
        }
        return note;
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void put(SearchRow row) throws IOException {
        Document document = new Document();
        String text = Folded.text(String.join(" ", row.texts()));
        document.add(new StringField("id", row.id().toString(), Field.Store.YES));
        document.add(new StringField("kind", row.kind().name(), Field.Store.NO));
        long at = row.at() == null ? 0 : row.at().toEpochMilli();
        document.add(new NumericDocValuesField("at", at));
        document.add(new TextField(SearchFields.WORD, text, Field.Store.NO));
        if (row.kind() != SearchKind.EVENT) {
            document.add(new TextField(SearchFields.PART, text, Field.Store.NO));
            document.add(new TextField(SearchFields.START, text, Field.Store.NO));
            String digits = SearchQuery.digits(row.phone());
            document.add(new TextField(SearchFields.PART, digits, Field.Store.NO));
        }
        writer.updateDocument(idOf(row.id()), document);
    }

    void remove(UUID id) throws IOException {
        writer.deleteDocuments(idOf(id));
    }

    /// Makes what was put visible to searches.
    void refresh() throws IOException {
        searchers.maybeRefresh();
    }

    void commit(Map<String, String> note) throws IOException {
        writer.setLiveCommitData(note.entrySet());
        writer.commit();
    }

    @Override
    public List<UUID> find(SearchKind kind, SearchQuery query, int limit) {
        return search(SearchFields.containing(kind, query), limit);
    }

    @Override
    public List<UUID> findSimilar(SearchKind kind, SearchQuery query, int limit) {
        return search(SearchFields.similar(kind, query), limit);
    }

    private List<UUID> search(Query query, int limit) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                TopFieldCollectorManager first = new TopFieldCollectorManager(NEWEST, limit, limit);
                List<UUID> ids = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, first).scoreDocs) {
                    Document document = searcher.storedFields().document(hit.doc);
                    ids.add(UUID.fromString(document.get("id")));
                }
                return ids;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term idOf(UUID id) {
        return new Term("id", id.toString());
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
