package fairlead.importing.value;

import fairlead.lead.naming.Words;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Months by their names in the languages that lists come in.
final class MonthNames {

    private static final Map<String, Integer> NAMES = names();

    private MonthNames() {}

    static Optional<Integer> month(String word) {
        return Optional.ofNullable(NAMES.get(Words.plain(word)));
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "es", "it")) {
            for (Month month : Month.values()) {
                for (TextStyle style :
                        List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    String name = month.getDisplayName(style, Locale.of(language));
                    names.putIfAbsent(Words.plain(name), month.getValue());
                }
            }
        }
        names.put("jan", 1);
        names.put("jaenner", 1);
        names.put("janner", 1);
        names.put("mrz", 3);
        names.put("maerz", 3);
        names.put("okt", 10);
        names.put("dez", 12);
        names.put("sept", 9);
        return Map.copyOf(names);
    }
}
