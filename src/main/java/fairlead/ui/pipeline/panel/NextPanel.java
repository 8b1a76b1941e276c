package fairlead.ui.pipeline.panel;

import fairlead.action.ActionType;
import fairlead.action.PlanAction;
import fairlead.lead.LeadRow;
import fairlead.lead.NextAction;
import fairlead.ui.pipeline.board.BoardContext;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The next step of a lead: done with a tick, and the one after it planned in the same breath.
public final class NextPanel extends VBox {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int[] DAYS = {1, 3, 7};

    private final BoardContext board;
    private final LeadRow row;
    private final Runnable close;
    private final CheckBox done = new CheckBox();
    private final TextField title = new TextField();
    private final DatePicker day;
    private final Label problem = new Label();

    NextPanel(BoardContext board, LeadRow row, Runnable close) {
        this.board = board;
        this.row = row;
        this.close = close;
        day = new DatePicker(board.frame().formats().today().plusDays(1));
        day.setMaxWidth(Double.MAX_VALUE);
        day.setAccessibleText(board.text("pipeline.next.day"));
        getStyleClass().add("choice-panel");
        getStylesheets().add(getClass().getResource("/styles/pipeline.css").toExternalForm());
        NextAction now = row.pulse().next();
        if (now != null) {
            done.setText(board.text("pipeline.next.done", now.title()));
            done.setSelected(true);
            getChildren().add(done);
        }
        title.setPromptText(board.text("pipeline.next.what"));
        title.setAccessibleText(board.text("pipeline.next.what"));
        title.setOnAction(event -> save());
        problem.getStyleClass().add("panel-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button save = new Button(board.text("pipeline.next.save"));
        save.setDefaultButton(true);
        save.setOnAction(event -> save());
        HBox buttons = new HBox(save);
        buttons.getStyleClass().add("choice-buttons");
        Label heading = new Label(board.text("pipeline.next.after"));
        heading.getStyleClass().add("display-heading");
        getChildren().addAll(heading, title, quickDays(), day, problem, buttons);
    }

    private HBox quickDays() {
        HBox box = new HBox();
        box.getStyleClass().add("display-densities");
        LocalDate today = board.frame().formats().today();
        for (int days : DAYS) {
            Button button = new Button(board.text("pipeline.in-days", days));
            button.setOnAction(event -> day.setValue(today.plusDays(days)));
            box.getChildren().add(button);
        }
        return box;
    }

    private void save() {
        String typed = title.getText() == null ? "" : title.getText().strip();
        boolean finishes = row.pulse().next() != null && done.isSelected();
        if (typed.isEmpty() && !finishes) {
            problem.setText(board.text("pipeline.next.what-first"));
            title.requestFocus();
            return;
        }
        PlanAction next = typed.isEmpty() ? null : plan(typed);
        board.model()
                .writer()
                .settle(
                        row,
                        finishes ? row.pulse().next().id() : null,
                        next,
                        board.text(
                                finishes ? "pipeline.next.was-done" : "pipeline.next.planned",
                                row.name()));
        close.run();
    }

    private PlanAction plan(String typed) {
        Instant due =
                day.getValue() == null
                        ? null
                        : day.getValue()
                                .atTime(MORNING)
                                .atZone(board.frame().formats().zone())
                                .toInstant();
        return new PlanAction(
                row.id(), ActionType.FOLLOW_UP, typed, due, board.model().writer().doer(row));
    }
}
