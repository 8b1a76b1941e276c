package fairlead.settings;

import java.util.Optional;

/// How the window looks and speaks; an empty language follows the system.
public record Appearance(
        ThemeChoice theme, Optional<String> language, int fontScale, boolean reducedMotion) {

    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;

    public Appearance {
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        language = language == null ? Optional.empty() : language;
        fontScale = Math.clamp(fontScale == 0 ? 100 : fontScale, SMALLEST, LARGEST);
    }

    public static Appearance usual() {
        return new Appearance(ThemeChoice.SYSTEM, Optional.empty(), 100, false);
    }

    public Appearance withTheme(ThemeChoice other) {
        return new Appearance(other, language, fontScale, reducedMotion);
    }

    public Appearance withLanguage(Optional<String> other) {
        return new Appearance(theme, other, fontScale, reducedMotion);
    }

    public Appearance withFontScale(int other) {
        return new Appearance(theme, language, other, reducedMotion);
    }

    public Appearance withReducedMotion(boolean other) {
        return new Appearance(theme, language, fontScale, other);
    }
}
