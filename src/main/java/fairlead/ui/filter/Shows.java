package fairlead.ui.filter;

import javafx.util.StringConverter;

import java.util.function.Function;

/// Shows a value in words; an editable box gives back the text itself.
final class Shows<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Shows(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
        return (T) text;
    }
}
