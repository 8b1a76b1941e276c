package fairlead.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import java.math.BigDecimal;

/// An amount, short and on the right; in full on hover and for a screen reader. No amount shows
/// nothing rather than a nought.
public final class MoneyText extends Label {
    private final Formats formats;
    private final Tooltip full = new Tooltip();

    public MoneyText(Formats formats) {
        this.formats = formats;
        getStyleClass().add("money");
        setAccessibleRole(AccessibleRole.TEXT);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
    }

    public MoneyText(Formats formats, BigDecimal amount, String currency) {
        this(formats);
        show(amount, currency);
    }

    /// Null shows nothing.
    public void show(BigDecimal amount, String currency) {
        boolean known = amount != null && amount.signum() != 0;
        setText(known ? formats.shortMoney(amount, currency) : "");
        full.setText(known ? formats.fullMoney(amount, currency) : "");
        setAccessibleText(full.getText());
        setTooltip(known ? full : null);
    }
}
