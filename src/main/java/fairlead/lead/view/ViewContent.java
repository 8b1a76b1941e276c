package fairlead.lead.view;

import fairlead.lead.LeadQuery;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a view shows: which leads in which order, and how they look, in words that only the place
/// of the view understands (`columns`, `density`, `group` …).
public record ViewContent(LeadQuery query, Map<String, String> look) {

    public ViewContent {
        look = Map.copyOf(look);
    }

    public static ViewContent usual() {
        return new ViewContent(LeadQuery.all(), Map.of());
    }

    public ViewContent with(LeadQuery other) {
        return new ViewContent(other, look);
    }

    public ViewContent with(String key, String value) {
        Map<String, String> changed = new TreeMap<>(look);
        changed.put(key, value);
        return new ViewContent(query, changed);
    }

    public String look(String key, String otherwise) {
        return look.getOrDefault(key, otherwise);
    }

    /// The names of what differs: `filter`, `sort`, and those of the look, in order.
    public TreeSet<String> differences(ViewContent other) {
        TreeSet<String> names = new TreeSet<>();
        if (!query.filter().equals(other.query.filter())) {
            names.add("filter");
        }
        if (!query.sort().equals(other.query.sort())) {
            names.add("sort");
        }
        TreeSet<String> keys = new TreeSet<>(look.keySet());
        keys.addAll(other.look.keySet());
        keys.removeIf(key -> Objects.equals(look.get(key), other.look.get(key)));
        names.addAll(keys);
        return names;
    }
}
