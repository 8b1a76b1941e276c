package fairlead.ui.shell;

import fairlead.settings.Texts;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keys as a person presses them: a combination, or a character typed on whatever keyboard.
public sealed interface Keystroke {

    /// Matches when the character arrives, so that `/` and `?` work on every layout.
    record Typed(String character) implements Keystroke {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && !event.isShortcutDown()
                    && !event.isAltDown()
                    && character.equals(event.getCharacter().toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean plain() {
            return true;
        }

        @Override
        public String display() {
            return character.toUpperCase(Locale.ROOT);
        }
    }

    /// Matches when the keys go down.
    record Combined(KeyCombination keys) implements Keystroke {
        private static final Map<KeyCode, Set<KeyCode>> SIGNS =
                Map.of(
                        KeyCode.PLUS, Set.of(KeyCode.EQUALS, KeyCode.ADD),
                        KeyCode.MINUS, Set.of(KeyCode.SUBTRACT));

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED
                    && (keys.match(event) || isSameSign(event));
        }

        /// Plus and minus are other keys on the number pad, and plus is an equals sign with Shift
        /// on many a keyboard.
        private boolean isSameSign(KeyEvent event) {
            return keys instanceof KeyCodeCombination code
                    && SIGNS.getOrDefault(code.getCode(), Set.of()).contains(event.getCode())
                    && new KeyCodeCombination(
                                    event.getCode(),
                                    KeyCombination.ModifierValue.ANY,
                                    code.getControl(),
                                    code.getAlt(),
                                    code.getMeta(),
                                    code.getShortcut())
                            .match(event);
        }

        @Override
        public boolean plain() {
            return keys instanceof KeyCodeCombination code
                    && code.getShortcut() == KeyCombination.ModifierValue.UP
                    && code.getControl() == KeyCombination.ModifierValue.UP
                    && code.getAlt() == KeyCombination.ModifierValue.UP
                    && code.getMeta() == KeyCombination.ModifierValue.UP
                    && !code.getCode().isFunctionKey()
                    && code.getCode() != KeyCode.ESCAPE;
        }

        @Override
        public String display() {
            return keys.getDisplayText();
        }
    }

    boolean matches(KeyEvent event);

    /// Whether it would only type something where the focus is in a text.
    boolean plain();

    /// As it is printed on the keyboard, such as `Ctrl+K`.
    String display();

    /// The same in the words of the person's keyboard, such as `Strg+K`.
    default String display(Texts texts) {
        return words(display(), texts);
    }

    /// Keys as they are displayed, each in the person's language.
    static String words(String displayed, Texts texts) {
        return Stream.of(displayed.split("(?<=.)\\+(?=.)"))
                .map(
                        part -> {
                            String key = "shell.key." + part.toLowerCase(Locale.ROOT);
                            return texts.has(key) ? texts.get(key) : part;
                        })
                .collect(Collectors.joining("+"));
    }

    /// Empty where the text names no keys.
    static Optional<Keystroke> of(String keys) {
        if (keys.isBlank()) {
            return Optional.empty();
        }
        if (keys.length() == 1) {
            return Optional.of(new Typed(keys.toLowerCase(Locale.ROOT)));
        }
        try {
            return Optional.of(new Combined(KeyCombination.valueOf(keys)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
