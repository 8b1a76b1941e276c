package fairlead.ui.shell;

import fairlead.settings.Texts;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Loads views by rule: `fairlead.ui.lead.LeadController` has `fxml/lead/Lead.fxml` and, where
/// there is one, `styles/lead.css`. Controllers come from the factory.
public final class Views {
    private static final String SUFFIX = "Controller";

    private final Texts texts;
    private final Function<Class<?>, Object> controllers;

    public Views(Texts texts, Function<Class<?>, Object> controllers) {
        this.texts = texts;
        this.controllers = controllers;
    }

    public <C> View<C> load(Class<C> controller) {
        FXMLLoader loader = new FXMLLoader(fxmlOf(controller), texts.bundle());
        loader.setControllerFactory(controllers::apply);
        try {
            Parent root = loader.load();
            stylesOf(controller).map(URL::toExternalForm).ifPresent(root.getStylesheets()::add);
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + fxmlPath(controller), e);
        }
    }

    static String fxmlPath(Class<?> controller) {
        String name = controller.getSimpleName();
        if (!name.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(name + " must end in " + SUFFIX);
        }
        String view = name.substring(0, name.length() - SUFFIX.length());
        return "/fxml/" + feature(controller) + "/" + view + ".fxml";
    }

    private static URL fxmlOf(Class<?> controller) {
        String path = fxmlPath(controller);
        return Optional.ofNullable(Views.class.getResource(path))
                .orElseThrow(() -> new IllegalStateException("there is no " + path));
    }

    private static Optional<URL> stylesOf(Class<?> controller) {
        return Optional.ofNullable(
                Views.class.getResource("/styles/" + feature(controller) + ".css"));
    }

    private static String feature(Class<?> controller) {
        String[] packages = controller.getPackageName().split("\\.");
        return packages[packages.length - 1].toLowerCase(Locale.ROOT);
    }
}
