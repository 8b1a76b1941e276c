package fairlead.ui.company;

import fairlead.settings.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

/// Moves a line of a list up (-1) or down (1).
final class StepButton extends Button {
    StepButton(Texts texts, int step, Runnable move) {
        super(null, new FontIcon(step < 0 ? "fth-arrow-up" : "fth-arrow-down"));
        String words = texts.get(step < 0 ? "company.up" : "company.down");
        getStyleClass().add("quiet");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        setOnAction(event -> move.run());
    }
}
