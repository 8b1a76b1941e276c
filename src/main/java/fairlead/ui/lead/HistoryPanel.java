package fairlead.ui.lead;

import fairlead.history.RowHistory;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;
import fairlead.ui.shell.Popovers;
import fairlead.ui.timeline.Panels;
import fairlead.ui.timeline.RecordWords;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// What a field held over time, who set it, and the way back to each value.
final class HistoryPanel {

    private final FactsViewModel model;
    private final RecordWords words;
    private final Popovers popovers;
    private final Texts texts;
    private final Formats formats;

    HistoryPanel(
            FactsViewModel model,
            RecordWords words,
            Popovers popovers,
            Texts texts,
            Formats formats) {
        this.model = model;
        this.words = words;
        this.popovers = popovers;
        this.texts = texts;
        this.formats = formats;
    }

    void open(Node anchor, FactField field) {
        model.history(field, rows -> show(anchor, field, rows));
    }

    private void show(Node anchor, FactField field, List<RowHistory> rows) {
        VBox lines = new VBox();
        lines.getStyleClass().add("history-lines");
        Runnable[] close = {() -> {}};
        for (int i = 0; i < rows.size(); i++) {
            lines.getChildren().add(line(field, rows.get(i), i == 0, close));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(300);
        String name = texts.get("lead.field." + field.field().label());
        VBox panel = Panels.titled(texts.get("lead.history", name), scroll);
        close[0] = popovers.show(anchor, panel);
    }

    private Node line(FactField field, RowHistory row, boolean newest, Runnable[] close) {
        String column = field.field().column();
        Label value = new Label(words.value(column, row.change(column).after()));
        value.getStyleClass().add("history-value");
        value.setWrapText(true);
        Provenance from = Provenance.of(row, model.who(row));
        Label who = new Label(from.who(), new FontIcon(from.way().icon()));
        who.getStyleClass().add("history-who");
        RelativeTime when = new RelativeTime(formats, row.at());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(who, when, gap);
        foot.getStyleClass().add("history-foot");
        if (!newest) {
            Hyperlink back = new Hyperlink(texts.get("lead.put-back"));
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(
                    event -> {
                        close[0].run();
                        model.putBack(field, row);
                    });
            foot.getChildren().add(back);
        }
        VBox line = new VBox(value, foot);
        line.getStyleClass().add("history-line");
        return line;
    }
}
