package fairlead.app;

import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How each controller is made, and which of them shows which place.
final class Places {
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final Frame frame;
    private final Views views;

    Places(Frame frame) {
        this.frame = frame;
        views = new Views(frame.texts(), kind -> controllers.get(kind).get());
    }

    Views views() {
        return views;
    }

    <C> void make(Class<C> kind, Supplier<? extends C> how) {
        controllers.put(kind, how);
    }

    void makeAll(Map<Class<?>, Supplier<Object>> kinds) {
        controllers.putAll(kinds);
    }

    <P extends Place, C extends Screen<P>> void show(Class<P> place, Class<C> screen) {
        frame.navigator().register(place, () -> views.load(screen));
    }

    <P extends Place, C extends Screen<P>> void show(
            Class<P> place, Class<C> screen, Supplier<? extends C> how) {
        make(screen, how);
        show(place, screen);
    }

    <P extends Place> void view(Class<P> place, Supplier<? extends View<? extends Screen<P>>> how) {
        frame.navigator().register(place, how);
    }
}
