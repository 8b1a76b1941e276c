package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Appearance;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.ThemeChoice;
import fairlead.ui.Fx;

import javafx.application.Application;

import org.junit.jupiter.api.Test;

class ThemeViewTest {

    /// The first control would bring JavaFX's own theme, which costs a start 60 ms.
    @Test
    void aThemeIsChosenBeforeThereIsAnyControl() {
        Appearance dark = Appearance.usual().withTheme(ThemeChoice.DARK);
        String before = Fx.call(Application::getUserAgentStylesheet);

        String chosen =
                Fx.call(
                        () -> {
                            Application.setUserAgentStylesheet(null);
                            new Theme(new Settings(SettingsData.usual().withAppearance(dark)));
                            return Application.getUserAgentStylesheet();
                        });

        assertThat(chosen).endsWith("primer-dark.css");
        Fx.run(() -> Application.setUserAgentStylesheet(before));
    }
}
