package fairlead.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.ui.Fx;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CommandsTest {
    private enum Deed implements Command {
        STAR("s", Place.Leads.class),
        STAMP("s", Place.Pipeline.class),
        SAVE("Shortcut+S", Place.class),
        PEEK("Space", Place.Leads.class);

        private final String keys;
        private final Class<? extends Place> place;

        Deed(String keys, Class<? extends Place> place) {
            this.keys = keys;
            this.place = place;
        }

        @Override
        public String keys() {
            return keys;
        }

        @Override
        public Class<? extends Place> place() {
            return place;
        }
    }

    private final Settings settings = new Settings(SettingsData.usual());
    private final List<String> done = new ArrayList<>();
    private Place here = Place.Leads.all();
    private final Commands commands = new Commands(List.of(Deed.values()), settings, () -> here);

    @Test
    void idsAndTextsFollowFromThePackageAndTheName() {
        assertThat(Deed.STAR.id()).isEqualTo("shell.star");
        assertThat(Deed.STAR.textKey()).isEqualTo("shell.command.star");
        assertThat(ShellCommand.GO_PIPELINE.id()).isEqualTo("shell.go-pipeline");
    }

    @Test
    void aCommandAnswersOnlyInItsPlace() {
        commands.bind(Deed.STAR, () -> done.add("star"));
        commands.bind(Deed.STAMP, () -> done.add("stamp"));
        press(typed("s"), new StackPane());
        here = new Place.Pipeline();
        press(typed("s"), new StackPane());

        assertThat(done).containsExactly("star", "stamp");
    }

    @Test
    void aDisabledCommandIsNotAvailable() {
        commands.bind(Deed.STAR, () -> false, () -> done.add("star"));

        assertThat(commands.available()).isEmpty();
        assertThat(commands.run(Deed.STAR)).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void plainKeysTypeWhereTheFocusIsInAText() {
        commands.bind(Deed.STAR, () -> done.add("star"));
        commands.bind(Deed.PEEK, () -> done.add("peek"));
        commands.bind(Deed.SAVE, () -> done.add("save"));
        press(typed("s"), Fx.call(TextField::new));
        press(pressed(KeyCode.SPACE, false), Fx.call(TextField::new));
        press(pressed(KeyCode.S, true), Fx.call(TextField::new));

        assertThat(done).containsExactly("save");
    }

    @Test
    void aPersonsOwnKeysReplaceTheUsualOnes() {
        settings.change(data -> data.withShortcuts(Map.of("shell.star", "x")));
        commands.bind(Deed.STAR, () -> done.add("star"));
        press(typed("s"), new StackPane());
        assertThat(done).isEmpty();

        press(typed("X"), new StackPane());
        assertThat(done).containsExactly("star");
    }

    @Test
    void keysThatNobodyUnderstandsAreNone() {
        settings.change(data -> data.withShortcuts(Map.of("shell.star", "Hyper+%")));

        assertThat(commands.keys(Deed.STAR)).isEmpty();
    }

    @Test
    void anEndedBindingAnswersNoMore() {
        commands.bind(Deed.STAR, () -> done.add("star")).run();

        assertThat(commands.run(Deed.STAR)).isFalse();
    }

    @Test
    void keysConflictOnlyWhereBothCanBeDone() {
        assertThat(commands.conflict(Deed.PEEK, "s")).contains(Deed.STAR);
        assertThat(commands.conflict(Deed.SAVE, "s")).isPresent();
        assertThat(commands.conflict(Deed.STAMP, "Space")).isEmpty();
        assertThat(commands.conflict(Deed.STAR, "Shortcut+S")).contains(Deed.SAVE);
    }

    @Test
    void plusAndMinusAreHeardFromEveryKeyThatBearsThem() {
        Keystroke plus = Keystroke.of("Shortcut+Plus").orElseThrow();
        Keystroke minus = Keystroke.of("Shortcut+Minus").orElseThrow();

        assertThat(List.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS))
                .allMatch(key -> plus.matches(pressed(key, true)))
                .noneMatch(key -> plus.matches(pressed(key, false)));
        assertThat(List.of(KeyCode.MINUS, KeyCode.SUBTRACT))
                .allMatch(key -> minus.matches(pressed(key, true)))
                .noneMatch(key -> plus.matches(pressed(key, true)));
    }

    @Test
    void anUndeclaredCommandCannotBeBound() {
        assertThatThrownBy(() -> commands.bind(ShellCommand.QUIT, () -> {}))
                .hasMessageContaining("declare shell.quit");
    }

    private void press(KeyEvent event, javafx.scene.Node target) {
        commands.handle(event.copyFor(this, target));
    }

    private static KeyEvent typed(String character) {
        return event(character, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, false);
    }

    private static KeyEvent pressed(KeyCode code, boolean control) {
        return event("", KeyEvent.KEY_PRESSED, code, control);
    }

    private static KeyEvent event(
            String character,
            javafx.event.EventType<KeyEvent> type,
            KeyCode code,
            boolean control) {
        return new KeyEvent(type, character, "", code, false, control, false, false);
    }
}
