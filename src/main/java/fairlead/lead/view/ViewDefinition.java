package fairlead.lead.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.FilterSyntaxException;
import fairlead.lead.language.Vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a saved view shows, as it is kept: the filter as text in English with ids for names, the
/// order, and the look. What a newer version wrote and this one cannot read falls back to the
/// usual.
final class ViewDefinition {

    private ViewDefinition() {}

    static JsonNode of(ViewContent content) {
        LeadQuery query = content.query();
        ObjectNode definition = JsonNodeFactory.instance.objectNode();
        definition.put("filter", language().print(query.filter()));
        definition.put("sort", query.sort().column().label());
        definition.put("descending", query.sort().descending());
        ObjectNode look = definition.putObject("look");
        new TreeMap<>(content.look()).forEach(look::put);
        return definition;
    }

    static ViewContent content(JsonNode definition) {
        LeadQuery query = new LeadQuery(filter(definition), sort(definition));
        Map<String, String> look = new TreeMap<>();
        definition
                .path("look")
                .properties()
                .forEach(entry -> look.put(entry.getKey(), entry.getValue().asText()));
        return new ViewContent(query, look);
    }

    private static LeadFilter filter(JsonNode definition) {
        try {
            return FilterLanguage.plain(language().parse(definition.path("filter").asText("")));
        } catch (FilterSyntaxException unknownWord) {
            return LeadFilter.everything();
        }
    }

    private static LeadSort sort(JsonNode definition) {
        LeadSort usual = LeadQuery.all().sort();
        String label = definition.path("sort").asText("").toUpperCase(Locale.ROOT);
        return Stream.of(LeadColumn.values())
                .filter(column -> column.name().equals(label) && column.isSortable())
                .findFirst()
                .map(
                        column ->
                                new LeadSort(
                                        column,
                                        definition
                                                .path("descending")
                                                .asBoolean(usual.descending())))
                .orElse(usual);
    }

    private static FilterLanguage language() {
        return new FilterLanguage(Vocabulary.forKeeping());
    }
}
