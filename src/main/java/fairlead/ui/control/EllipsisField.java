package fairlead.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// A line of text that is typed in where it stands; while nobody types, what does not fit ends in
/// an ellipsis.
public final class EllipsisField extends StackPane {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final TextField input = new TextField();

    public EllipsisField() {
        getStyleClass().add("ellipsis-field");
        Label cover = new Label();
        cover.getStyleClass().add("ellipsis-cover");
        cover.setMouseTransparent(true);
        cover.setMaxWidth(Double.MAX_VALUE);
        cover.setMinWidth(0);
        cover.textProperty().bind(input.textProperty());
        cover.fontProperty().bind(input.fontProperty());
        cover.paddingProperty().bind(input.paddingProperty());
        input.setMinWidth(0);
        input.focusedProperty().subscribe(focus -> cover(cover, !focus));
        getChildren().addAll(input, cover);
        setMinWidth(0);
    }

    private void cover(Label cover, boolean wanted) {
        cover.setVisible(wanted);
        input.pseudoClassStateChanged(COVERED, wanted);
    }

    /// What is typed in.
    public TextField input() {
        return input;
    }
}
