package fairlead.ui.pipeline.column;

import javafx.css.PseudoClass;

/// The states of the board's parts that its style sheet knows.
public final class BoardStyles {
    public static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private BoardStyles() {}
}
