package fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Languages;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Controllers and FXML belong together by name alone, so a test holds them together.
class ViewsTest {
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");

    static Stream<Class<?>> controllers() {
        return House.controllers().stream();
    }

    @Test
    void everyControllerHasItsFxml() {
        List<String> missing =
                House.controllers().stream()
                        .map(ViewsTest::fxmlOf)
                        .filter(file -> !Files.exists(Path.of(file)))
                        .toList();

        assertThat(missing).as("write these files, or rename their controllers").isEmpty();
    }

    @Test
    void everyFxmlNamesItsController() {
        for (Path file : Sources.files("fxml", ".fxml")) {
            String controller =
                    CONTROLLER
                            .matcher(Sources.read(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .findFirst()
                            .orElse("none");
            assertThat(controller).as("fx:controller of %s", file).isEqualTo(controllerOf(file));
        }
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void everyViewLoadsByItself(Class<?> controller) {
        Fx.run(
                () -> {
                    Fakes fakes = new Fakes(Locale.ENGLISH, House.commands());
                    View<?> view = new Views(fakes.texts(), fakes::make).load(controller);
                    Scene scene = new Scene(view.root(), 1280, 800);
                    fakes.theme().apply(scene);
                    view.root().applyCss();
                    view.root().layout();
                    assertThat(view.controller()).isInstanceOf(controller);
                });
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void everyViewLoadsInEveryLanguage(Class<?> controller) {
        for (Locale locale : List.of(Locale.GERMANY, Languages.PSEUDO)) {
            Fx.run(
                    () -> {
                        Fakes fakes = new Fakes(locale, House.commands());
                        new Views(fakes.texts(), fakes::make).load(controller);
                    });
        }
    }

    private static String fxmlOf(Class<?> controller) {
        String feature = controller.getPackageName().replaceAll(".*\\.", "");
        return "fxml/" + feature + "/" + controller.getSimpleName().replace("Controller", ".fxml");
    }

    private static String controllerOf(Path fxml) {
        String name = fxml.getFileName().toString().replace(".fxml", "Controller");
        return "fairlead.ui." + fxml.getParent().getFileName() + "." + name;
    }
}
