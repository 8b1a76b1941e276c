package fairlead.ui.activity;

import fairlead.history.WorkRow;
import fairlead.settings.Texts;
import fairlead.ui.control.RelativeTime;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One work: what was done to what, who did it and when, and whether it was taken back.
final class WorkCell extends ListCell<WorkRow> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final int AHEAD = 15;

    private final Texts texts;
    private final ActivityWords words;
    private final ActivityViewModel model;
    private final Label what = new Label();
    private final Label who = new Label();
    private final Label undone = new Label();
    private final RelativeTime when;
    private final HBox line = new HBox();

    WorkCell(Texts texts, ActivityWords words, ActivityViewModel model) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        when = new RelativeTime(words.formats());
        when.setMinWidth(Region.USE_PREF_SIZE);
        VBox both = new VBox(what, who);
        HBox.setHgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        what.getStyleClass().add("activity-what");
        who.getStyleClass().add("activity-who");
        undone.getStyleClass().add("activity-undone");
        undone.setText(texts.get("activity.takenback"));
        undone.setMinWidth(Region.USE_PREF_SIZE);
        undone.managedProperty().bind(undone.visibleProperty());
        line.getChildren().addAll(both, undone, when);
        line.getStyleClass().add("activity-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(WorkRow work, boolean empty) {
        super.updateItem(work, empty);
        setGraphic(empty ? null : line);
        pseudoClassStateChanged(UNDONE, !empty && !work.stands());
        if (empty) {
            setAccessibleText(null);
            return;
        }
        what.setText(words.of(work));
        who.setText(words.who(work));
        when.show(work.at());
        undone.setVisible(!work.stands());
        setAccessibleText(
                texts.get("activity.line", what.getText(), who.getText(), when.getText()));
        if (getIndex() >= getListView().getItems().size() - AHEAD) {
            model.older();
        }
    }
}
