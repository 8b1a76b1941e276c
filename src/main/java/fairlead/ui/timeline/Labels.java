package fairlead.ui.timeline;

import javafx.util.StringConverter;

import java.util.function.Function;

/// Shows values by their labels; nothing is ever typed.
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
