package fairlead.ui.sync;

import fairlead.sync.SyncState;
import fairlead.ui.shell.Frame;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

/// The chip in the top bar that says how things stand with the server; a click tells more.
public final class SyncChip extends Button {
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");

    private final FontIcon icon = new FontIcon("fth-cloud");
    private final Tooltip tip = new Tooltip();
    private final SyncWords words;

    public SyncChip(ChipViewModel model, Frame frame) {
        words = new SyncWords(frame.texts(), frame.formats());
        getStyleClass().addAll("quiet", "chip", "sync-chip");
        getStylesheets().add(getClass().getResource("/styles/sync.css").toExternalForm());
        setGraphic(icon);
        setTooltip(tip);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> new SyncPanel(model, frame).open(this));
        model.stateProperty().subscribe(this::show);
    }

    private void show(SyncState state) {
        setText(words.chip(state));
        icon.setIconLiteral(words.icon(state));
        tip.setText(words.sentence(state));
        setAccessibleText(getText() + ". " + words.sentence(state));
        boolean asks =
                state.trouble().isPresent() && !state.chosen() || state.counts().questions() > 0;
        pseudoClassStateChanged(ASKS, asks);
    }
}
