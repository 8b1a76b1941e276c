package fairlead.lead.naming;

import java.util.Set;

/// A person's name in its parts, from whatever columns it came.
public record PersonName(String first, String last) {

    private static final Set<String> TITLES =
            Set.of(
                    "herr", "frau", "hr", "fr", "dr", "prof", "mr", "mrs", "ms", "miss", "sir",
                    "mag", "ing", "dipl", "med", "phil", "jur", "rer", "nat", "h", "c", "mx");
    private static final Set<String> PARTICLES =
            Set.of(
                    "von", "van", "de", "der", "den", "di", "da", "del", "della", "la", "le", "zu",
                    "zur", "vom", "ten", "ter", "dos", "al", "bin", "ben", "el", "st");

    /// Takes a whole name apart: `Dr. Ann van der Lee` and `van der Lee, Ann` alike.
    public static PersonName of(String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        int comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',') && comma < name.length() - 1) {
            return new PersonName(
                    withoutTitles(name.substring(comma + 1)), name.substring(0, comma).strip());
        }
        String[] words = withoutTitles(name).split(" ");
        int last = words.length - 1;
        while (last > 1 && PARTICLES.contains(Words.plain(words[last - 1]))) {
            last--;
        }
        return new PersonName(join(words, 0, last), join(words, last, words.length));
    }

    /// The name as it is said: first name, last name.
    public String full() {
        return (first + " " + last).strip();
    }

    private static String withoutTitles(String text) {
        String[] words = text.strip().split(" ");
        int from = 0;
        while (from < words.length - 1 && isTitle(words[from])) {
            from++;
        }
        return join(words, from, words.length);
    }

    private static boolean isTitle(String word) {
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        if (initial) {
            return false;
        }
        for (String part : Words.plain(word).split(" ")) {
            if (!TITLES.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
    }
}
