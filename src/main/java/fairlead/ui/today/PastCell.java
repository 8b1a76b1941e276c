package fairlead.ui.today;

import fairlead.action.queue.PastKind;
import fairlead.action.queue.PastRow;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// A line of what is not in the queue, with its way back where there is one.
final class PastCell extends ListCell<PastRow> {
    private final Texts texts;
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Formats formats;
    private final RelativeTime when;
    private final Label countdown = new Label();
    private final Button back = new Button();
    private final HBox line = new HBox();

    PastCell(Texts texts, Formats formats, Consumer<PastRow> reverse) {
        this.texts = texts;
        this.formats = formats;
        when = new RelativeTime(formats);
        when.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("today-title");
        lead.getStyleClass().add("today-lead");
        VBox text = new VBox(title, lead);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(event -> reverse.accept(getItem()));
        countdown.setMinWidth(Region.USE_PREF_SIZE);
        countdown.getStyleClass().add("today-countdown");
        countdown.managedProperty().bind(countdown.visibleProperty());
        when.managedProperty().bind(when.visibleProperty());
        line.getChildren().addAll(text, when, countdown, back);
        line.getStyleClass().addAll("today-line", "today-past");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PastRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : line);
        if (empty) {
            setAccessibleText(null);
            return;
        }
        title.setText(row.by() == null ? row.title() : texts.get("today.agent." + row.by()));
        lead.setText(row.lead());
        boolean leaving = row.kind() == PastKind.LEAVING;
        if (leaving) {
            countdown.setText(Countdown.until(row.at(), formats.now(), texts));
        } else {
            when.show(row.at());
        }
        when.setVisible(!leaving);
        countdown.setVisible(leaving);
        back.setVisible(row.kind() != PastKind.EXPIRED);
        back.setText(
                texts.get(
                        switch (row.kind()) {
                            case HANDLED -> "today.past.undo";
                            case LEAVING -> "today.past.call-off";
                            case SNOOZED, EXPIRED -> "today.past.wake";
                        }));
        back.setAccessibleText(back.getText() + ": " + title.getText());
        String moment = leaving ? countdown.getText() : when.getText();
        setAccessibleText(title.getText() + ", " + lead.getText() + ", " + moment);
    }
}
