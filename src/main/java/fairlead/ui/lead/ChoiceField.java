package fairlead.ui.lead;

import fairlead.ui.shell.Popovers;
import fairlead.ui.timeline.Panels;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A value that is chosen from a few: a flat button that opens them beneath it.
final class ChoiceField<T> extends Button {

    private static final int MANY = 10;

    private final Popovers popovers;
    private final Supplier<List<T>> values;
    private final Function<T, String> words;
    private final Consumer<T> chosen;
    private T current;

    /// A null among the values stands for none.
    ChoiceField(
            Popovers popovers,
            Supplier<List<T>> values,
            Function<T, String> words,
            Consumer<T> chosen) {
        this.popovers = popovers;
        this.values = values;
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("fact-button");
        setAlignment(Pos.CENTER_LEFT);
        setOnAction(event -> open());
    }

    void show(T value) {
        current = value;
        setText(words.apply(value));
    }

    private void open() {
        openAt(this, current);
    }

    /// Opens the values beneath another node.
    void openAt(Node anchor, T now) {
        current = now;
        VBox lines = new VBox();
        lines.getStyleClass().add("choice-list");
        Panels.dressed(lines);
        Runnable[] close = {() -> {}};
        for (T value : values.get()) {
            lines.getChildren().add(line(value, close));
        }
        if (lines.getChildren().size() > MANY) {
            ScrollPane scroll = new ScrollPane(lines);
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(320);
            close[0] = popovers.show(anchor, new VBox(scroll));
        } else {
            close[0] = popovers.show(anchor, lines);
        }
    }

    private Node line(T value, Runnable[] close) {
        boolean is = Objects.equals(value, current);
        FontIcon sign = new FontIcon("fth-check");
        sign.setVisible(is);
        Button line = new Button(words.apply(value), sign);
        line.getStyleClass().add("menu-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(
                event -> {
                    close[0].run();
                    if (!is) {
                        chosen.accept(value);
                    }
                });
        return line;
    }
}
