package fairlead.ui.pipeline;

import javafx.css.PseudoClass;

/// The states of the board's parts that its style sheet knows.
final class BoardStyles {
    static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private BoardStyles() {}
}
