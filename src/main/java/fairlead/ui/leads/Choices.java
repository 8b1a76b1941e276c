package fairlead.ui.leads;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;

/// Boxes to choose one of some values, each shown by its words.
final class Choices {
    private Choices() {}

    static <T> ComboBox<T> of(List<T> values, Function<T, String> title) {
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(values);
        combo.setConverter(shows(title));
        return combo;
    }

    /// What is typed into an editable box is its value.
    static <T> StringConverter<T> shows(Function<T, String> title) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : title.apply(value);
            }

            @Override
            @SuppressWarnings("unchecked")
            public T fromString(String text) {
                return (T) text;
            }
        };
    }
}
