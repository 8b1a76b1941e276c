package fairlead.ui.agents;

import fairlead.settings.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

/// The switch in the top bar: whether the agents work, in words and by a sign; one press stops
/// them.
public final class AgentSwitch extends Button {

    private final Texts texts;
    private final FontIcon icon = new FontIcon();
    private final Tooltip tooltip = new Tooltip();

    public AgentSwitch(AgentsViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("quiet", "chip");
        setGraphic(icon);
        setTooltip(tooltip);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> model.toggle());
        model.pausedProperty().subscribe(this::show);
    }

    private void show(boolean paused) {
        icon.setIconLiteral(paused ? "fth-pause" : "fth-cpu");
        setText(texts.get(paused ? "agents.switch.paused" : "agents.switch.on"));
        tooltip.setText(texts.get(paused ? "agents.switch.go" : "agents.switch.stop"));
        setAccessibleText(tooltip.getText());
    }
}
