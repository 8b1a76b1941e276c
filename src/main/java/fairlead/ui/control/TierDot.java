package fairlead.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import java.util.Locale;

/// How warm a lead is: a dot that is full, half full, hollow or a dash, with its name on hover.
public final class TierDot extends Label {

    /// The tiers in the labels of `priority_tier`.
    public enum Tier {
        HOT,
        WARM,
        COLD,
        DORMANT
    }

    private final Region dot = new Region();
    private final Tooltip tooltip = new Tooltip();

    public TierDot() {
        getStyleClass().add("tier");
        setAccessibleRole(AccessibleRole.TEXT);
        dot.getStyleClass().add("tier-dot");
        setMinWidth(USE_PREF_SIZE);
    }

    /// A null tier shows nothing.
    public void show(Tier tier, String name) {
        dot.getStyleClass().setAll("tier-dot");
        if (tier != null) {
            dot.getStyleClass().add("tier-" + tier.name().toLowerCase(Locale.ROOT));
        }
        tooltip.setText(name);
        setAccessibleText(tier == null ? "" : name);
        setTooltip(tier == null ? null : tooltip);
        setGraphic(tier == null ? null : dot);
    }
}
