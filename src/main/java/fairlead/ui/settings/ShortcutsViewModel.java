package fairlead.ui.settings;

import fairlead.settings.Settings;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Commands;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every command with its keys, and a person's own keys for it. Two commands that can be done in
/// one place never get the same keys.
public final class ShortcutsViewModel {
    private final Settings settings;
    private final Commands commands;
    private final ReadOnlyStringWrapper conflict = new ReadOnlyStringWrapper("");
    private final SimpleIntegerProperty edition = new SimpleIntegerProperty();

    public ShortcutsViewModel(Settings settings, Commands commands) {
        this.settings = settings;
        this.commands = commands;
    }

    public List<Command> commands() {
        return commands.declared();
    }

    public String keysOf(Command command) {
        return commands.keys(command).map(keys -> keys.display()).orElse("");
    }

    public boolean isOwn(Command command) {
        return settings.get().shortcuts().containsKey(command.id());
    }

    /// The text key of the command that has these keys already, or an empty text.
    public ReadOnlyStringProperty conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /// Counts up with each change.
    public SimpleIntegerProperty editionProperty() {
        return edition;
    }

    /// Gives the command these keys unless another one has them; says whether it did.
    public boolean assign(Command command, String keys) {
        Optional<Command> other = commands.conflict(command, keys);
        conflict.set(other.map(Command::textKey).orElse(""));
        if (other.isEmpty()) {
            put(command, keys);
        }
        return other.isEmpty();
    }

    public void reset(Command command) {
        Map<String, String> own = new TreeMap<>(settings.get().shortcuts());
        own.remove(command.id());
        settings.change(data -> data.withShortcuts(own));
        conflict.set("");
        edition.set(edition.get() + 1);
    }

    public void resetAll() {
        settings.change(data -> data.withShortcuts(Map.of()));
        conflict.set("");
        edition.set(edition.get() + 1);
    }

    private void put(Command command, String keys) {
        Map<String, String> own = new TreeMap<>(settings.get().shortcuts());
        own.put(command.id(), keys);
        settings.change(data -> data.withShortcuts(own));
        edition.set(edition.get() + 1);
    }
}
