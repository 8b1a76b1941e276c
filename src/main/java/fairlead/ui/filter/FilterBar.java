package fairlead.ui.filter;

import fairlead.lead.LeadFilter;
import fairlead.lead.language.FilterSyntaxException;
import fairlead.ui.shell.Frame;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// The line in which filters are typed, with what could be meant, and a chip for each condition in
/// force. Board and list show the same one; nodes handed in stand beside the field.
public final class FilterBar extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final FilterViewModel model;
    private final Frame frame;
    private final TextField field = new TextField();
    private final Button build = new Button("", new FontIcon("fth-filter"));
    private final FlowPane chips = new FlowPane();
    private final Label problem = new Label();

    public FilterBar(FilterViewModel model, Frame frame, Node... beside) {
        this.model = model;
        this.frame = frame;
        getStyleClass().add("filter-bar");
        FilterSheet.dress(this);
        field.setPromptText(frame.texts().get("filter.prompt"));
        field.setAccessibleText(frame.texts().get("filter.field"));
        field.getStyleClass().add("filter-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        build.getStyleClass().add("filter-build");
        build.setMinWidth(USE_PREF_SIZE);
        build.setOnAction(event -> openBuilder());
        build.setTooltip(new Tooltip(frame.texts().get("filter.builder.open")));
        build.setAccessibleText(frame.texts().get("filter.builder.open"));
        HBox line = new HBox(field, build);
        line.getStyleClass().add("filter-line");
        line.getChildren().addAll(beside);
        chips.getStyleClass().add("filter-chips");
        problem.getStyleClass().add("filter-problem");
        problem.setWrapText(true);
        getChildren().addAll(line, chips, problem);
        bind();
    }

    private void bind() {
        new FilterOffers(field, model, frame).bind();
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.parts().subscribe(this::showChips);
        model.wordsProperty().subscribe(words -> showChips());
        model.problemProperty().subscribe(this::showProblem);
        problem.managedProperty().bind(problem.visibleProperty());
        chips.managedProperty().bind(chips.visibleProperty());
    }

    /// Puts the caret into the field.
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /// Opens the panel in which a filter is put together.
    public void openBuilder() {
        model.wordsProperty()
                .get()
                .ifPresent(
                        words ->
                                frame.popovers()
                                        .show(build, new BuilderPanel(model, frame, words)));
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (model.add(field.getText())) {
                field.clear();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            model.read("");
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE
                && field.getText().isEmpty()
                && !model.parts().isEmpty()) {
            change(model.parts().getLast());
            event.consume();
        }
    }

    /// Puts a condition back into the field, to be typed over.
    private void change(LeadFilter part) {
        field.setText(model.text(part));
        field.requestFocus();
        field.end();
        model.drop(part);
    }

    private void showChips() {
        chips.getChildren().setAll(model.parts().stream().map(this::chip).toList());
        chips.setVisible(!model.parts().isEmpty());
    }

    private Node chip(LeadFilter part) {
        String text = model.text(part);
        Button change = new Button(text);
        change.getStyleClass().add("filter-chip-text");
        change.setMnemonicParsing(false);
        change.setTooltip(new Tooltip(frame.texts().get("filter.chip.change", text)));
        change.setOnAction(event -> change(part));
        Button drop = new Button("", new FontIcon("fth-x"));
        drop.getStyleClass().add("filter-chip-drop");
        drop.setAccessibleText(frame.texts().get("filter.chip.drop", text));
        drop.setTooltip(new Tooltip(frame.texts().get("filter.chip.drop", text)));
        drop.setOnAction(event -> model.drop(part));
        HBox chip = new HBox(change, drop);
        chip.getStyleClass().add("filter-chip");
        return chip;
    }

    private void showProblem(Optional<FilterSyntaxException> found) {
        problem.setVisible(found.isPresent());
        field.pseudoClassStateChanged(ERROR, found.isPresent());
        found.ifPresent(
                failure -> {
                    problem.setText(frame.texts().of(failure));
                    field.selectRange(
                            Math.min(failure.from(), field.getLength()),
                            Math.min(failure.to(), field.getLength()));
                });
    }
}
