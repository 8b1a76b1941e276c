package fairlead.ui.lead;

import fairlead.lead.tag.TagRow;
import fairlead.settings.Texts;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// The lead's tags as chips that can be taken off, a field for another, and what fits it.
final class TagsPart {

    private final TagsViewModel model;
    private final Texts texts;
    private final TextField input = new TextField();
    private final HBox suggestions = new HBox();

    TagsPart(TagsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        input.setPromptText(texts.get("lead.tag.add"));
        input.setAccessibleText(texts.get("lead.tag.add"));
        input.getStyleClass().addAll("fact-input", "tag-input");
        input.setPrefColumnCount(8);
        input.setOnAction(event -> add(input.getText()));
        input.textProperty().subscribe(this::suggest);
        input.focusedProperty().subscribe(focus -> suggest(input.getText()));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        suggestions.getStyleClass().add("tag-suggestions");
    }

    void fill(FlowPane pane) {
        model.tags().addListener((ListChangeListener<TagRow>) change -> show(pane));
        show(pane);
    }

    private void show(FlowPane pane) {
        pane.getChildren().setAll(model.tags().stream().map(this::chip).toList());
        pane.getChildren().addAll(input, suggestions);
    }

    private Node chip(TagRow tag) {
        Label name = new Label(tag.name());
        Button off = new Button(null, new FontIcon("fth-x"));
        off.getStyleClass().add("tag-off");
        off.setAccessibleText(texts.get("lead.tag.remove", tag.name()));
        off.setOnAction(event -> model.remove(tag));
        HBox chip = new HBox(name, off);
        chip.getStyleClass().add("tag-chip");
        return chip;
    }

    private void suggest(String typed) {
        boolean wanted = input.isFocused();
        suggestions
                .getChildren()
                .setAll(
                        wanted
                                ? model.suggestions(typed).stream().map(this::suggestion).toList()
                                : java.util.List.of());
        suggestions.setManaged(!suggestions.getChildren().isEmpty());
    }

    private Node suggestion(TagRow tag) {
        Button button = new Button(tag.name(), new FontIcon("fth-plus"));
        button.getStyleClass().add("tag-suggestion");
        button.setFocusTraversable(false);
        button.setOnAction(event -> add(tag.name()));
        return button;
    }

    private void add(String name) {
        model.add(name);
        input.clear();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !input.getText().isEmpty()) {
            input.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE
                && input.getText().isEmpty()
                && !model.tags().isEmpty()) {
            model.remove(model.tags().getLast());
            event.consume();
        }
    }
}
