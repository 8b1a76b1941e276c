package fairlead.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import fairlead.settings.Appearance;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.ThemeChoice;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Dresses a scene: light or dark, the typeface, the size of the type. Follows the settings and,
/// where they say so, the system. To be made before the first control, which would bring JavaFX's
/// own theme along where there is none.
public final class Theme {
    /// The size of the type at 100 %, in pixels.
    private static final double BASE_SIZE = 13;

    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold");

    private final Settings settings;
    private Appearance worn = Appearance.usual();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();

    public Theme(Settings settings) {
        this.settings = settings;
        FONTS.forEach(Theme::loadFont);
        choose(settings.get().appearance());
    }

    /// Dresses the scene now and whenever the settings or the system change; returns what ends
    /// that.
    public Runnable dress(Scene scene, Background background) {
        apply(scene);
        Consumer<SettingsData> again = background.onWindow(data -> applyNew(scene));
        Runnable listening = settings.listen(again);
        Subscription system =
                Platform.getPreferences().colorSchemeProperty().subscribe(() -> apply(scene));
        return () -> {
            listening.run();
            system.unsubscribe();
        };
    }

    public void apply(Scene scene) {
        Appearance look = settings.get().appearance();
        worn = look;
        choose(look);
        still.set(look.reducedMotion() || Platform.getPreferences().isReducedMotion());
        scene.getPreferences().setReducedMotion(still.get());
        scene.getStylesheets().setAll(stylesheets(look));
    }

    private void choose(Appearance look) {
        dark.set(isDark(look.theme()));
        String sheet =
                dark.get()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private void applyNew(Scene scene) {
        if (!settings.get().appearance().equals(worn)) {
            apply(scene);
        }
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// True where nothing should move that need not.
    public ReadOnlyBooleanProperty stillProperty() {
        return still.getReadOnlyProperty();
    }

    private List<String> stylesheets(Appearance look) {
        List<String> sheets = new ArrayList<>(List.of(sheet("colors.css")));
        if (dark.get()) {
            sheets.add(sheet("colors-dark.css"));
        }
        sheets.add(sheet("base.css"));
        sheets.add(sheet("control.css"));
        double size = BASE_SIZE * look.fontScale() / 100;
        sheets.add(sizes(size));
        return sheets;
    }

    /// The sizes that cannot be given in em: an icon's em is its own size.
    private static String sizes(double type) {
        return "data:text/css,.root{-fx-font-size:%dpx}.ikonli-font-icon{-fx-icon-size:%d}.icon-large{-fx-icon-size:%d}"
                .formatted(Math.round(type), Math.round(type * 1.2), Math.round(type * 1.9));
    }

    private static boolean isDark(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/styles/" + name).toExternalForm();
    }

    private static void loadFont(String weight) {
        String file = "/fonts/InterTabular-" + weight + ".ttf";
        Font.loadFont(Theme.class.getResourceAsStream(file), BASE_SIZE);
    }
}
