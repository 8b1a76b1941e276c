package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.FilterSyntaxException;
import fairlead.lead.language.Vocabulary;
import fairlead.settings.Settings;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How this person left the list when no saved view was open.
public final class ListMemory {
    private static final String KEY = "leads.look.";
    private static final String FILTER = "leads.query.filter";
    private static final String SORT = "leads.query.sort";
    private static final String DOWN = "leads.query.down";

    private final Settings settings;

    public ListMemory(Settings settings) {
        this.settings = settings;
    }

    ListLook look() {
        Map<String, String> texts = new TreeMap<>();
        settings.get()
                .views()
                .forEach(
                        (key, value) -> {
                            if (key.startsWith(KEY)) {
                                texts.put(key.substring(KEY.length()), value);
                            }
                        });
        return ListLook.of(texts, ListLook.usual());
    }

    /// How the list was narrowed and sorted last, in the words in which filters are kept.
    LeadQuery query() {
        Map<String, String> kept = settings.get().views();
        LeadQuery usual = LeadQuery.all();
        LeadSort sort =
                Stream.of(LeadColumn.values())
                        .filter(column -> column.isSortable())
                        .filter(column -> column.label().equals(kept.get(SORT)))
                        .findFirst()
                        .map(column -> new LeadSort(column, "true".equals(kept.get(DOWN))))
                        .orElse(usual.sort());
        return new LeadQuery(filter(kept.getOrDefault(FILTER, "")), sort);
    }

    private static LeadFilter filter(String text) {
        try {
            return FilterLanguage.plain(language().parse(text));
        } catch (FilterSyntaxException unknownWord) {
            return LeadFilter.everything();
        }
    }

    private static FilterLanguage language() {
        return new FilterLanguage(Vocabulary.forKeeping());
    }

    void keep(LeadQuery query) {
        settings.change(
                data ->
                        data.withView(FILTER, language().print(query.filter()))
                                .withView(SORT, query.sort().column().label())
                                .withView(DOWN, String.valueOf(query.sort().descending())));
    }

    void keep(ListLook look) {
        look.texts()
                .forEach((key, value) -> settings.change(data -> data.withView(KEY + key, value)));
    }
}
