package fairlead.ui.importing;

import fairlead.ui.control.Labels;

import javafx.scene.control.ComboBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A drop-down that tells only what a person chooses, and not what it is given to show.
public final class Choice<T> extends ComboBox<T> {
    private static final int MOST_SHOWN = 14;

    private boolean offering;

    public Choice() {
        setVisibleRowCount(MOST_SHOWN);
    }

    void wire(Function<T, String> words, Consumer<T> chosen) {
        setConverter(new Labels<>(words));
        valueProperty()
                .addListener(
                        (property, before, value) -> {
                            if (!offering && value != null) {
                                chosen.accept(value);
                            }
                        });
    }

    /// Shows these values and the one that holds, which may be null.
    void offer(List<T> values, T current) {
        offering = true;
        if (!getItems().equals(values)) {
            getItems().setAll(values);
        }
        setValue(current);
        offering = false;
    }
}
