package fairlead.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// A condition on a searched text, with its values by name; empty where there is nothing to look
/// for.
record SearchCondition(String sql, Map<String, Object> values) {

    /// Of a shorter word the index knows only whether something begins with it.
    private static final int PART_LETTERS = 3;

    /// What may stand before a word in a name or an address.
    private static final List<String> BEFORE_WORDS = List.of("% ", "", "%@", "%-", "%.");

    boolean isEmpty() {
        return sql.isEmpty();
    }

    static SearchCondition containing(String text, SearchQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringJoiner all = new StringJoiner(" and ");
        List<String> parts = query.isPhone() ? List.of(query.digits()) : query.words();
        for (String part : parts) {
            if (part.length() >= PART_LETTERS) {
                all.add(like(text, "%" + escaped(part) + "%", values));
            } else {
                SearchQuery.wordsOf(part).forEach(word -> all.add(beginning(text, word, values)));
            }
        }
        return new SearchCondition(all.toString(), values);
    }

    private static String beginning(String text, String word, Map<String, Object> values) {
        List<String> any = new ArrayList<>();
        BEFORE_WORDS.forEach(before -> any.add(like(text, before + word + "%", values)));
        return "(" + String.join(" or ", any) + ")";
    }

    private static String like(String text, String pattern, Map<String, Object> values) {
        String name = "part" + values.size();
        values.put(name, pattern);
        return text + " like :" + name;
    }

    static SearchCondition saying(String text, SearchQuery query) {
        StringJoiner words = new StringJoiner(" & ");
        query.words().stream()
                .flatMap(word -> SearchQuery.wordsOf(word).stream())
                .forEach(word -> words.add(word + ":*"));
        return words.length() == 0
                ? new SearchCondition("", Map.of())
                : new SearchCondition(
                        text + " @@ to_tsquery('simple', :words)",
                        Map.of("words", words.toString()));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
