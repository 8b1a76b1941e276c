package fairlead.ui.settings;

import fairlead.settings.Languages;
import fairlead.settings.Texts;
import fairlead.settings.ThemeChoice;
import fairlead.ui.control.Labels;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

import java.util.Locale;
import java.util.Optional;

/// Theme, language, size of the type, motion.
public final class AppearanceController {
    private final AppearanceViewModel model;
    private final Texts texts;

    @FXML private ToggleGroup theme;
    @FXML private ToggleButton system;
    @FXML private ToggleButton light;
    @FXML private ToggleButton dark;
    @FXML private ComboBox<Optional<String>> language;
    @FXML private Slider fontScale;
    @FXML private Label percent;
    @FXML private CheckBox reducedMotion;

    public AppearanceController(AppearanceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.themeProperty().subscribe(choice -> theme.selectToggle(button(choice)));
        system.setOnAction(event -> choose(ThemeChoice.SYSTEM));
        light.setOnAction(event -> choose(ThemeChoice.LIGHT));
        dark.setOnAction(event -> choose(ThemeChoice.DARK));
        language.setConverter(new Labels<>(this::name));
        language.getItems().add(Optional.empty());
        Languages.spoken().forEach(spoken -> language.getItems().add(Optional.of(spoken)));
        language.valueProperty().bindBidirectional(model.languageProperty());
        fontScale.setValue(model.fontScaleProperty().get());
        fontScale
                .valueProperty()
                .subscribe(value -> percent.setText(Math.round(value.doubleValue()) + " %"));
        fontScale.valueProperty().subscribe(this::resize);
        fontScale.valueChangingProperty().subscribe(changing -> resize(fontScale.getValue()));
        reducedMotion.selectedProperty().bindBidirectional(model.reducedMotionProperty());
    }

    /// The page would move under the pointer while it drags, so the size changes when it lets go.
    private void resize(Number value) {
        if (!fontScale.isValueChanging()) {
            model.fontScaleProperty().set(Math.round(value.doubleValue()));
        }
    }

    private void choose(ThemeChoice choice) {
        model.themeProperty().set(choice);
        theme.selectToggle(button(choice));
    }

    private ToggleButton button(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> system;
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    private String name(Optional<String> language) {
        return language.map(AppearanceController::name)
                .orElseGet(() -> texts.get("settings.language.system"));
    }

    private static String name(String spoken) {
        Locale locale = Locale.of(spoken);
        return locale.getDisplayLanguage(locale);
    }
}
