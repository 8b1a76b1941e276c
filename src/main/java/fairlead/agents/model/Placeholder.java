package fairlead.agents.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may stand in double braces in a prompt; anything else is a mistake.
public enum Placeholder {
    /// The language to answer in; one of ours.
    LANGUAGE,
    /// What the fields of the record say.
    FACTS,
    /// What was written or said.
    MATERIAL,
    /// What the built-in rules propose.
    PROPOSED;

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Which places a prompt has; an unknown one is refused with its name.
    static Set<Placeholder> in(String prompt) {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        PLACE.matcher(prompt).results().forEach(place -> found.add(of(place.group(1))));
        return found;
    }

    /// Puts the values in; what looks like a place in a value stays text.
    static String fill(String prompt, Map<String, String> values, UnaryOperator<String> fence) {
        return PLACE.matcher(prompt)
                .replaceAll(
                        place -> {
                            Placeholder known = of(place.group(1));
                            String value = values.getOrDefault(known.label(), "");
                            return Matcher.quoteReplacement(
                                    known == LANGUAGE ? value : fence.apply(value));
                        });
    }

    private static Placeholder of(String name) {
        for (Placeholder one : values()) {
            if (one.label().equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no such placeholder: " + name);
    }
}
