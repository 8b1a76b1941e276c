package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.ui.Fx;
import fairlead.ui.shell.Place;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;

/// Where the next key goes when a place is opened.
class FocusViewTest {
    @TempDir private Path folder;
    private WindowStage stage;

    @BeforeEach
    void open() {
        stage = new WindowStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    static List<Place> places() {
        return List.of(
                new Place.Today(),
                new Place.Pipeline(),
                Place.Leads.all(),
                new Place.Import(),
                new Place.Activity(),
                new Place.Agents(),
                new Place.Duplicates(),
                Place.Settings.first());
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceHasTheKeysFromTheFirst(Place place) {
        stage.go(place);
        stage.go(place instanceof Place.Leads ? new Place.Pipeline() : Place.Leads.all());
        stage.go(place);

        Node shown = stage.frame.navigator().contentProperty().get();
        assertThat(Fx.call(this::focused))
                .satisfies(focused -> assertThat(isWithin(focused, shown)).isTrue());
    }

    @Test
    void importingBeginsWithEnter() {
        stage.go(new Place.Import());

        assertThat(Fx.call(this::focused))
                .isInstanceOfSatisfying(
                        Button.class,
                        button -> assertThat(button.getStyleClass()).contains("accent"));
    }

    private Node focused() {
        return stage.frame.navigator().contentProperty().get().getScene().getFocusOwner();
    }

    private static boolean isWithin(Node node, Node shown) {
        return node != null && (node == shown || isWithin(node.getParent(), shown));
    }
}
