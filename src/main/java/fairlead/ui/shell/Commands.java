package fairlead.ui.shell;

import fairlead.settings.Settings;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Every command of the product, its keys, and what it does now. A screen binds its commands once;
/// they answer only while the person is in their place.
public final class Commands {
    private final List<Command> declared;
    private final Map<Command, Action> bound = new LinkedHashMap<>();
    private final Settings settings;
    private final Supplier<Place> here;

    public Commands(List<Command> declared, Settings settings, Supplier<Place> here) {
        this.declared = List.copyOf(declared);
        this.settings = settings;
        this.here = here;
    }

    /// Returns what ends the binding.
    public Runnable bind(Command command, Runnable action) {
        return bind(command, () -> true, action);
    }

    public Runnable bind(Command command, BooleanSupplier enabled, Runnable action) {
        if (!declared.contains(command)) {
            throw new IllegalStateException("declare " + command.id() + " in app.Screens");
        }
        Action entry = new Action(enabled, action);
        bound.put(command, entry);
        return () -> bound.remove(command, entry);
    }

    public List<Command> declared() {
        return declared;
    }

    /// What can be done here and now, in the order in which it was bound.
    public List<Command> available() {
        return new ArrayList<>(bound.keySet()).stream().filter(this::ready).toList();
    }

    public Optional<Keystroke> keys(Command command) {
        return Keystroke.of(keyText(command));
    }

    /// The keys in force: the person's own, or the usual ones.
    public String keyText(Command command) {
        return settings.get().shortcuts().getOrDefault(command.id(), command.keys());
    }

    /// Does it where it can be done now.
    public boolean run(Command command) {
        boolean ready = ready(command);
        if (ready) {
            bound.get(command).action().run();
        }
        return ready;
    }

    /// Another command that can be done in the same place and has these keys already.
    public Optional<Command> conflict(Command command, String keys) {
        return Keystroke.of(keys)
                .flatMap(
                        stroke ->
                                declared.stream()
                                        .filter(other -> other != command)
                                        .filter(other -> meet(other, command))
                                        .filter(other -> keys(other).equals(Optional.of(stroke)))
                                        .findFirst());
    }

    public void listenTo(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    void handle(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        available().stream()
                .filter(command -> fits(command, event, typing))
                .findFirst()
                .ifPresent(
                        command -> {
                            event.consume();
                            run(command);
                        });
    }

    private boolean fits(Command command, KeyEvent event, boolean typing) {
        return keys(command)
                .filter(keys -> !(typing && keys.plain()))
                .filter(keys -> keys.matches(event))
                .isPresent();
    }

    private boolean ready(Command command) {
        Action action = bound.get(command);
        return action != null && command.place().isInstance(here.get()) && enabled(action);
    }

    private static boolean enabled(Action action) {
        return action.enabled().getAsBoolean();
    }

    private static boolean meet(Command one, Command other) {
        return one.place().isAssignableFrom(other.place())
                || other.place().isAssignableFrom(one.place());
    }

    private record Action(BooleanSupplier enabled, Runnable action) {}
}
