package fairlead.ui;

import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Dialogs;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Overlays;
import fairlead.ui.shell.Peek;
import fairlead.ui.shell.Popovers;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.Toasts;

import sun.reflect.ReflectionFactory;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes any controller with everything it asks for, so that a view can be loaded by itself: real
/// view models on a real frame whose workers never start, and hollow services beneath.
public final class Fakes {
    private final Map<Class<?>, Object> made = new HashMap<>();

    public Fakes(Locale locale, List<Command> commands) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        Settings settings = new Settings(SettingsData.usual());
        Texts texts = new Texts(locale);
        Theme theme = new Theme(settings);
        Navigator navigator = new Navigator();
        Toasts toasts = new Toasts(texts);
        Popovers popovers = new Popovers();
        Background background = new Background(work -> {}, Runnable::run, () -> true, Fakes::fail);
        Overlays overlays =
                new Overlays(
                        toasts, popovers, new Peek(texts, theme), new Dialogs(texts, popovers));
        Commands all = new Commands(commands, settings, navigator.placeProperty()::get);
        Formats formats = new Formats(locale, clock);
        Frame frame = new Frame(texts, formats, settings, background, navigator, all, overlays);
        List.of(
                        clock,
                        settings,
                        texts,
                        theme,
                        navigator,
                        toasts,
                        popovers,
                        background,
                        overlays,
                        all,
                        formats,
                        frame)
                .forEach(part -> made.put(part.getClass(), part));
        made.put(Clock.class, clock);
        made.put(Locale.class, locale);
    }

    public Texts texts() {
        return make(Texts.class);
    }

    public Frame frame() {
        return make(Frame.class);
    }

    public Theme theme() {
        return make(Theme.class);
    }

    public <T> T make(Class<T> type) {
        if (!made.containsKey(type)) {
            made.put(type, create(type));
        }
        return boxed(type, made.get(type));
    }

    @SuppressWarnings("unchecked")
    private static <T> T boxed(Class<T> type, Object value) {
        return (T) value;
    }

    private Object create(Class<?> type) {
        if (type.isInterface()) {
            return proxy(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "";
        }
        return type.getPackageName().startsWith("fairlead.ui") ? construct(type) : hollow(type);
    }

    private Object construct(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] arguments =
                List.of(constructor.getParameterTypes()).stream().map(this::make).toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError("cannot make a " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type, e);
        }
    }

    private static Object hollow(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new AssertionError("hand in an interface or a class instead of " + type);
        }
        try {
            return ReflectionFactory.getReflectionFactory()
                    .newConstructorForSerialization(type, Object.class.getDeclaredConstructor())
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type, e);
        }
    }

    private static Object proxy(Class<?> type) {
        if (List.class.isAssignableFrom(type) || type == Collection.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer(self, method, arguments));
    }

    private static Object answer(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> "fake";
            default -> empty(method.getReturnType());
        };
    }

    private static Object empty(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == double.class) {
            return 0.0;
        }
        if (type == String.class) {
            return "";
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == void.class || !type.isInterface() ? null : proxy(type);
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
