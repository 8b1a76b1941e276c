package fairlead.ui.control;

import javafx.event.Event;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Esc for those around a list: a list takes the key although it has nothing to give up.
public final class Escape {
    private Escape() {}

    public static void passBy(Control list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pass(list, event));
    }

    private static void pass(Control list, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() == list) {
            event.consume();
            Event.fireEvent(list.getParent(), event.copyFor(list, list.getParent()));
        }
    }
}
