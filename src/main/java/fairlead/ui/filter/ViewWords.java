package fairlead.ui.filter;

import fairlead.lead.LeadSort;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.Vocabulary;
import fairlead.lead.view.ViewContent;
import fairlead.settings.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A view's content in words, for comparing two of them.
final class ViewWords {
    private final Texts texts;
    private final FilterLanguage language;

    ViewWords(Texts texts) {
        this.texts = texts;
        language = new FilterLanguage(new Vocabulary(texts, List.of(), List.of()));
    }

    /// `filter`, `sort`, or a key of the look, which may be one that only its place can name.
    String name(String difference) {
        String key = "views.part." + difference;
        return texts.has(key) ? texts.get(key) : difference;
    }

    String value(ViewContent content, String difference) {
        return switch (difference) {
            case "filter" -> orNothing(language.print(content.query().filter()));
            case "sort" -> sort(content.query().sort());
            case "columns" -> columns(content.look("columns", ""));
            default -> orNothing(word(difference, content.look(difference, "")));
        };
    }

    private String sort(LeadSort sort) {
        String column = texts.get("leads.column." + sort.column().label());
        return texts.get(sort.descending() ? "views.sort.down" : "views.sort.up", column);
    }

    private String columns(String kept) {
        String names =
                Arrays.stream(kept.split(","))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.replaceAll(":.*", ""))
                        .map(label -> "leads.column." + label)
                        .map(key -> texts.has(key) ? texts.get(key) : key)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.get("views.usual") : names;
    }

    private String word(String difference, String value) {
        String key = "views." + difference + "." + value;
        return texts.has(key) ? texts.get(key) : value;
    }

    private String orNothing(String text) {
        return text.isEmpty() ? texts.get("views.usual") : text;
    }
}
