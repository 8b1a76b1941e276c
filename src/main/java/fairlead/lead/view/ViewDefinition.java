package fairlead.lead.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.Vocabulary;

import java.util.Locale;

/// What a saved view shows, as it is kept: the filter as text in English with ids for names, and
/// the order.
final class ViewDefinition {

    private ViewDefinition() {}

    static JsonNode of(LeadQuery query) {
        ObjectNode definition = JsonNodeFactory.instance.objectNode();
        definition.put("filter", language().print(query.filter()));
        definition.put("sort", query.sort().column().label());
        definition.put("descending", query.sort().descending());
        return definition;
    }

    static LeadQuery query(JsonNode definition) {
        LeadSort usual = LeadQuery.all().sort();
        String column = definition.path("sort").asText(usual.column().label());
        LeadSort sort =
                new LeadSort(
                        LeadColumn.valueOf(column.toUpperCase(Locale.ROOT)),
                        definition.path("descending").asBoolean(usual.descending()));
        return new LeadQuery(language().parse(definition.path("filter").asText("")), sort);
    }

    private static FilterLanguage language() {
        return new FilterLanguage(Vocabulary.forKeeping());
    }
}
