package fairlead.ui.settings;

import fairlead.settings.Appearance;
import fairlead.settings.Settings;
import fairlead.settings.ThemeChoice;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// How the window looks and speaks; each change is in force at once.
public final class AppearanceViewModel {
    private final Settings settings;
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<String>> language = new SimpleObjectProperty<>();
    private final DoubleProperty fontScale = new SimpleDoubleProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

    public AppearanceViewModel(Settings settings) {
        this.settings = settings;
        Appearance look = settings.get().appearance();
        theme.set(look.theme());
        language.set(look.language());
        fontScale.set(look.fontScale());
        reducedMotion.set(look.reducedMotion());
        theme.addListener((p, before, now) -> change(a -> a.withTheme(now)));
        language.addListener((p, before, now) -> change(a -> a.withLanguage(now)));
        fontScale.addListener((p, before, now) -> change(a -> a.withFontScale(now.intValue())));
        reducedMotion.addListener((p, before, now) -> change(a -> a.withReducedMotion(now)));
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// Empty follows the system.
    public ObjectProperty<Optional<String>> languageProperty() {
        return language;
    }

    /// In percent.
    public DoubleProperty fontScaleProperty() {
        return fontScale;
    }

    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    private void change(UnaryOperator<Appearance> edit) {
        settings.change(data -> data.withAppearance(edit.apply(data.appearance())));
    }
}
