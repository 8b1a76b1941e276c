package fairlead.ui.leads;

import fairlead.lead.LeadFilter;
import fairlead.lead.language.Completion;
import fairlead.lead.language.FilterSyntaxException;
import fairlead.ui.shell.Frame;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/// The field for typed filters with what could be meant, and a chip for each condition in force.
final class FilterBar {
    private static final int OFFERED = 8;

    private final LeadsViewModel model;
    private final Frame frame;
    private final TextField field;
    private final FlowPane chips;
    private final Label problem;
    private final ContextMenu offers = new ContextMenu();

    FilterBar(LeadsViewModel model, Frame frame, TextField field, FlowPane chips, Label problem) {
        this.model = model;
        this.frame = frame;
        this.field = field;
        this.chips = chips;
        this.problem = problem;
    }

    void bind() {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.textProperty().subscribe(this::typed);
        field.focusedProperty().subscribe(focused -> hideUnless(focused));
        model.parts().subscribe(this::showChips);
        model.problemProperty().subscribe(this::showProblem);
        problem.managedProperty().bind(problem.visibleProperty());
        chips.managedProperty().bind(chips.visibleProperty());
        showChips();
    }

    private void hideUnless(boolean focused) {
        if (!focused) {
            offers.hide();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
            offers.hide();
            apply();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            offers.hide();
            field.clear();
            model.filter(model.text(new LeadFilter.All(model.parts())));
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE
                && field.getText().isEmpty()
                && !model.parts().isEmpty()) {
            model.drop(model.parts().getLast());
        }
    }

    /// What is typed joins what is in force already.
    private void apply() {
        String before = model.text(new LeadFilter.All(model.parts()));
        model.filter((before + " " + field.getText()).strip());
        if (model.problemProperty().get().isEmpty()) {
            field.clear();
        }
    }

    private void typed(String text) {
        List<Completion> found = text.isBlank() ? List.of() : model.complete(text, text.length());
        boolean said = found.size() == 1 && found.getFirst().in(text).equals(text);
        if (found.isEmpty() || said || field.getScene() == null || !field.isFocused()) {
            offers.hide();
            return;
        }
        offers.getItems().setAll(found.stream().limit(OFFERED).map(this::offer).toList());
        if (!offers.isShowing()) {
            offers.show(field, Side.BOTTOM, 0, 4);
        }
    }

    private CustomMenuItem offer(Completion completion) {
        Label label = new Label(completion.text());
        CustomMenuItem item = new CustomMenuItem(label, true);
        item.setOnAction(
                event -> {
                    field.setText(completion.in(field.getText()));
                    field.end();
                });
        return item;
    }

    private void showChips() {
        chips.getChildren().setAll(model.parts().stream().map(this::chip).toList());
        chips.setVisible(!model.parts().isEmpty());
    }

    private Button chip(LeadFilter part) {
        String text = model.text(part);
        Button chip = new Button(text, new FontIcon("fth-x"));
        chip.getStyleClass().add("filter-chip");
        chip.setAccessibleText(frame.texts().get("leads.chip.drop", text));
        chip.setTooltip(new Tooltip(frame.texts().get("leads.chip.drop", text)));
        chip.setOnAction(event -> model.drop(part));
        return chip;
    }

    private void showProblem(Optional<FilterSyntaxException> found) {
        problem.setVisible(found.isPresent());
        field.pseudoClassStateChanged(CellEdits.ERROR, found.isPresent());
        found.ifPresent(
                failure -> {
                    problem.setText(frame.texts().of(failure));
                    int shift = field.getText().length();
                    String whole =
                            (model.text(new LeadFilter.All(model.parts())) + " " + field.getText())
                                    .strip();
                    int before = whole.length() - shift;
                    field.selectRange(
                            Math.max(0, failure.from() - before),
                            Math.max(0, failure.to() - before));
                });
    }
}
