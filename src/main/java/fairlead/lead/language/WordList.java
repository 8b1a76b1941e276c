package fairlead.lead.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words for the values of one kind: many can be read, the first of each value is written.
final class WordList<T> {

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final Map<T, String> written = new LinkedHashMap<>();

    /// Later words never take the place of earlier ones.
    void add(T value, List<String> words) {
        words.forEach(word -> meanings.putIfAbsent(fold(word), value));
        if (!words.isEmpty()) {
            written.putIfAbsent(value, words.getFirst());
        }
    }

    Optional<T> read(String word) {
        return Optional.ofNullable(meanings.get(fold(word)));
    }

    /// Null for a value that has no word.
    String write(T value) {
        return written.get(value);
    }

    boolean has(String word) {
        return meanings.containsKey(fold(word));
    }

    Collection<String> written() {
        return new ArrayList<>(written.values());
    }

    static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
