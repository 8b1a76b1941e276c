package fairlead.ui.control;

import fairlead.lead.LeadStatus;
import fairlead.lead.StatusSetting;

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

    /// Names a status as the company does, in the colour that it chose.
    public void show(Stages stages, LeadStatus status) {
        show(stages.name(status), Stages.kind(status), stages.progress(status));
        stages.setting(status)
                .map(StatusSetting::color)
                .ifPresent(color -> getStyleClass().add("stage-color-" + color));
    }

    /// `progress` is how far an open stage lies on the way, from 0 to 1.
    public void show(String name, StageKind kind, double progress) {
        setText(name);
        setAccessibleText(name);
        setGraphic(StageMark.of(kind, progress));
        getStyleClass()
                .removeIf(
                        style ->
                                style.startsWith("stage-kind-")
                                        || style.startsWith("stage-color-"));
        getStyleClass().add("stage-kind-" + kind.name().toLowerCase(Locale.ROOT));
    }
}
