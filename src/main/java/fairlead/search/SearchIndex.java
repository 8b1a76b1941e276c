package fairlead.search;

import java.util.List;
import java.util.UUID;

/// Finds candidates: ids of rows that probably match, the newest first. What it returns is read and
/// checked afterwards, so it may find too much but must not miss anything.
interface SearchIndex {

    List<UUID> find(SearchKind kind, SearchQuery query, int limit);

    /// Rows of which a word differs from what was typed by one letter.
    List<UUID> findSimilar(SearchKind kind, SearchQuery query, int limit);
}
