package fairlead.ui.timeline;

import fairlead.team.Person;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// People who are called on in a text by an @ before their name.
final class Mentions {

    private static final int MOST = 5;

    private Mentions() {}

    static List<UUID> in(String text, List<Person> people) {
        String plain = text.toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> plain.contains("@" + person.name().toLowerCase(Locale.ROOT)))
                .map(Person::id)
                .toList();
    }

    static List<Person> fitting(String text, int caret, List<Person> people) {
        int at = begin(text, caret);
        if (at < 0) {
            return List.of();
        }
        String typed = text.substring(at + 1, caret).toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> fits(person.name().toLowerCase(Locale.ROOT), typed))
                .limit(MOST)
                .toList();
    }

    /// Where the @ stands to which the caret belongs; -1 where there is none.
    static int begin(String text, int caret) {
        int at = text.lastIndexOf('@', Math.max(0, caret - 1));
        boolean begins = at == 0 || at > 0 && Character.isWhitespace(text.charAt(at - 1));
        if (at < 0 || at >= caret || !begins) {
            return -1;
        }
        String typed = text.substring(at + 1, caret);
        return typed.length() > 30 || typed.contains("\n") ? -1 : at;
    }

    private static boolean fits(String name, String typed) {
        return !name.equals(typed) && (name.startsWith(typed) || name.contains(" " + typed));
    }
}
