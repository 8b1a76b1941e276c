package fairlead.ui.search;

import fairlead.search.SearchHit;
import fairlead.search.SearchKind;
import fairlead.search.SearchService;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.PaletteItem;
import fairlead.ui.shell.PaletteSource;
import fairlead.ui.shell.WorkingList;

import java.util.List;
import java.util.stream.Stream;

/// What the search field finds of one kind; Enter opens the lead.
public final class SearchSource implements PaletteSource {
    private static final int AROUND = 40;
    private static final int LONGEST = 100;

    private final SearchKind kind;
    private final SearchService search;
    private final Navigator navigator;

    private SearchSource(SearchKind kind, SearchService search, Navigator navigator) {
        this.kind = kind;
        this.search = search;
        this.navigator = navigator;
    }

    /// Leads first, then people at them, then what was said.
    public static List<PaletteSource> all(SearchService search, Navigator navigator) {
        return Stream.of(SearchKind.values())
                .<PaletteSource>map(kind -> new SearchSource(kind, search, navigator))
                .toList();
    }

    @Override
    public String titleKey() {
        return switch (kind) {
            case LEAD -> "search.leads";
            case CONTACT -> "search.contacts";
            case EVENT -> "search.events";
        };
    }

    @Override
    public List<PaletteItem> find(String query, int limit) {
        List<SearchHit> hits = search.search(kind, query, limit);
        WorkingList found =
                new WorkingList(hits.stream().map(SearchHit::leadId).distinct().toList());
        return hits.stream().map(hit -> item(hit, found)).toList();
    }

    private PaletteItem item(SearchHit hit, WorkingList found) {
        String icon =
                switch (kind) {
                    case LEAD -> "fth-briefcase";
                    case CONTACT -> "fth-user";
                    case EVENT -> "fth-message-square";
                };
        String line = hit.line().equals(hit.lead()) ? "" : cut(hit);
        return PaletteItem.found(
                hit.lead(), line, icon, () -> navigator.openLead(hit.leadId(), found));
    }

    /// So much of a long line that the match is in sight.
    static String cut(SearchHit hit) {
        int from = Math.max(0, hit.from() - AROUND);
        int to = Math.min(hit.line().length(), from + LONGEST);
        String part = hit.line().substring(from, to).strip();
        return (from > 0 ? "…" : "") + part + (to < hit.line().length() ? "…" : "");
    }
}
