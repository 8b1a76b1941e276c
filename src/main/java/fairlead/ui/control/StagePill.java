package fairlead.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import java.util.Locale;

/// The name of a stage beside its sign; the sign tells by its shape what the colour tells.
public final class StagePill extends Label {
    public StagePill() {
        getStyleClass().add("stage-pill");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }

    /// `progress` is how far an open stage lies on the way, from 0 to 1.
    public void show(String name, StageKind kind, double progress) {
        setText(name);
        setAccessibleText(name);
        setGraphic(StageMark.of(kind, progress));
        getStyleClass().removeIf(style -> style.startsWith("stage-kind-"));
        getStyleClass().add("stage-kind-" + kind.name().toLowerCase(Locale.ROOT));
    }
}
