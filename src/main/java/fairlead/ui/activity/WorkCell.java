package fairlead.ui.activity;

import fairlead.history.WorkRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// One work: what was done to what, who did it and when, and the way back.
final class WorkCell extends ListCell<WorkRow> {
    private final Texts texts;
    private final Formats formats;
    private final Function<UUID, String> people;
    private final Label what = new Label();
    private final Label who = new Label();
    private final Label undone = new Label();
    private final Button undo = new Button();
    private final HBox line = new HBox();

    WorkCell(
            Texts texts,
            Formats formats,
            Function<UUID, String> people,
            Consumer<WorkRow> takeBack) {
        this.texts = texts;
        this.formats = formats;
        this.people = people;
        VBox words = new VBox(what, who);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        who.getStyleClass().add("activity-who");
        undone.getStyleClass().add("activity-who");
        undone.setText(texts.get("activity.takenback"));
        undo.setText(texts.get("activity.undo"));
        undo.setOnAction(event -> takeBack.accept(getItem()));
        line.getChildren().addAll(words, undone, undo);
        line.getStyleClass().add("activity-line");
    }

    @Override
    protected void updateItem(WorkRow work, boolean empty) {
        super.updateItem(work, empty);
        setGraphic(empty ? null : line);
        if (empty) {
            return;
        }
        String said = ActivityWords.of(work, texts);
        what.setText(said);
        who.setText(person(work) + " · " + formats.relative(work.at()));
        who.setTooltip(new Tooltip(formats.exact(work.at())));
        undo.setVisible(work.stands());
        undo.setManaged(work.stands());
        undo.setAccessibleText(texts.get("activity.undo.this", said));
        undone.setVisible(!work.stands());
        undone.setManaged(!work.stands());
    }

    private String person(WorkRow work) {
        return work.actorId() == null
                ? texts.get("activity.program")
                : people.apply(work.actorId());
    }
}
