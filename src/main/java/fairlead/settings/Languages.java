package fairlead.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages Fairlead speaks, and which one a person gets.
public final class Languages {
    /// Stretched English that shows where a text would be cut off.
    public static final Locale PSEUDO = Locale.forLanguageTag("qps-ploc");

    private static final List<String> SPOKEN = List.of("en", "de");

    private Languages() {}

    public static List<String> spoken() {
        return SPOKEN;
    }

    /// The chosen language with the system's country where they agree; English where the system
    /// speaks a language that Fairlead does not.
    public static Locale choose(Optional<String> chosen, Locale system) {
        if ("pseudo".equals(System.getProperty("fairlead.locale"))) {
            return PSEUDO;
        }
        String language = chosen.filter(SPOKEN::contains).orElse(system.getLanguage());
        if (language.equals(system.getLanguage()) && SPOKEN.contains(language)) {
            return system;
        }
        return language.equals("de") ? Locale.GERMANY : Locale.ENGLISH;
    }

    static boolean isPseudo(Locale locale) {
        return locale.getLanguage().equals(PSEUDO.getLanguage());
    }
}
