package fairlead.ui.company;

import fairlead.lead.company.StatusService;
import fairlead.settings.Texts;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// The colours that a status can have, and none for the one that tells what it means.
final class ColorChoice extends HBox {
    private final ToggleGroup one = new ToggleGroup();

    ColorChoice(Texts texts, Consumer<String> chosen) {
        getStyleClass().add("company-colors");
        add(null, texts.get("company.color.usual"), chosen);
        StatusService.COLORS.forEach(
                color -> add(color, texts.get("company.color." + color), chosen));
    }

    private void add(String color, String name, Consumer<String> chosen) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("company-color");
        if (color == null) {
            button.setText(name);
        } else {
            Region dot = new Region();
            dot.getStyleClass().addAll("company-dot", "stage-color-" + color);
            button.setGraphic(dot);
        }
        button.setUserData(color);
        button.setToggleGroup(one);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    chosen.accept(color);
                });
        getChildren().add(button);
    }

    void show(String color) {
        one.getToggles()
                .forEach(
                        toggle ->
                                toggle.setSelected(
                                        color == null
                                                ? toggle.getUserData() == null
                                                : color.equals(toggle.getUserData())));
    }
}
