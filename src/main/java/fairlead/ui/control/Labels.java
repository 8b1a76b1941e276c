package fairlead.ui.control;

import javafx.util.StringConverter;

import java.util.function.Function;

/// Shows the values of a list nobody types into by their labels, and none as nothing.
public final class Labels<T> extends StringConverter<T> {

    private final Function<T, String> label;

    public Labels(Function<T, String> label) {
        this.label = label;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : label.apply(value);
    }

    @Override
    public T fromString(String text) {
        return null;
    }
}
