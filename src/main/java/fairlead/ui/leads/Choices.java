package fairlead.ui.leads;

import fairlead.ui.control.Labels;

import javafx.scene.control.ComboBox;

import java.util.List;
import java.util.function.Function;

/// Boxes to choose one of some values, each shown by its words.
final class Choices {
    private Choices() {}

    static <T> ComboBox<T> of(List<T> values, Function<T, String> title) {
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(values);
        combo.setConverter(new Labels<>(title));
        return combo;
    }
}
