package fairlead.ui.settings;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;
import java.util.function.Consumer;

/// Waits for the next keys on a node and names them as settings do: `Shortcut+Shift+K`, or the
/// character itself where no modifier is held. Esc gives up.
final class KeyCapture {
    private final Consumer<String> taken;
    private final Runnable givenUp;

    private KeyCapture(Consumer<String> taken, Runnable givenUp) {
        this.taken = taken;
        this.givenUp = givenUp;
    }

    static void on(Node node, Consumer<String> taken, Runnable givenUp) {
        KeyCapture capture = new KeyCapture(taken, givenUp);
        node.setOnKeyPressed(capture::pressed);
        node.setOnKeyTyped(capture::typed);
    }

    private void pressed(KeyEvent event) {
        event.consume();
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            givenUp.run();
        } else if (!code.isModifierKey() && (modified(event) || isNamed(code))) {
            taken.accept(name(event));
        }
    }

    private void typed(KeyEvent event) {
        event.consume();
        String character = event.getCharacter().strip();
        if (!modified(event) && character.length() == 1 && character.charAt(0) > ' ') {
            taken.accept(character.toLowerCase(Locale.ROOT));
        }
    }

    private static boolean modified(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isControlDown();
    }

    /// Keys that type nothing, or only a space.
    private static boolean isNamed(KeyCode code) {
        return code.isFunctionKey()
                || code.isNavigationKey()
                || code == KeyCode.SPACE
                || code == KeyCode.ENTER
                || code == KeyCode.DELETE
                || code == KeyCode.BACK_SPACE
                || code == KeyCode.INSERT;
    }

    private static String name(KeyEvent event) {
        return (event.isShortcutDown() ? "Shortcut+" : "")
                + (event.isAltDown() ? "Alt+" : "")
                + (event.isShiftDown() ? "Shift+" : "")
                + event.getCode().getName();
    }
}
