package fairlead.ui.pipeline;

import fairlead.lead.LeadFilter;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.FilterSyntaxException;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

/// The line in which filters are typed, as for the list; what cannot be read says why, and the
/// board stays as it was.
final class FilterField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final BoardContext board;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    FilterField(BoardContext board) {
        this.board = board;
        getStyleClass().add("filter-field");
        field.getStyleClass().add("filter-text");
        field.setPromptText(board.text("pipeline.filter.prompt"));
        field.setAccessibleText(board.text("pipeline.command.filter"));
        problem.getStyleClass().add("filter-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("fth-filter"), field, problem);
        field.textProperty().subscribe((was, is) -> read(is));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void open() {
        field.requestFocus();
        field.selectAll();
    }

    private void read(String text) {
        FilterLanguage language = board.model().languageProperty().get();
        if (language == null) {
            return;
        }
        try {
            LeadFilter filter = language.parse(text);
            problem.setText("");
            field.pseudoClassStateChanged(WRONG, false);
            board.model().filterProperty().set(filter);
        } catch (FilterSyntaxException unreadable) {
            problem.setText(board.frame().texts().of(unreadable));
            field.pseudoClassStateChanged(WRONG, true);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            event.consume();
        }
    }
}
