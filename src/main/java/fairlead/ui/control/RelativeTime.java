package fairlead.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import java.time.Instant;

/// How long ago, or in how long; the exact time on hover.
public final class RelativeTime extends Label {
    private final Formats formats;
    private final Tooltip exact = new Tooltip();

    public RelativeTime(Formats formats) {
        this.formats = formats;
        getStyleClass().add("relative-time");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public RelativeTime(Formats formats, Instant instant) {
        this(formats);
        show(instant);
    }

    /// Null shows nothing.
    public void show(Instant instant) {
        boolean known = instant != null;
        setText(known ? formats.relative(instant) : "");
        exact.setText(known ? formats.exact(instant) : "");
        setAccessibleText(known ? getText() + ", " + exact.getText() : "");
        setTooltip(known ? exact : null);
    }
}
