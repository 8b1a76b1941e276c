package fairlead.ui.filter;

import fairlead.lead.view.SavedViewRow;
import fairlead.lead.view.ViewContent;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What becomes different for everybody before a view of the team is written over.
final class DifferencePanel extends VBox {
    private static final double WIDEST = 520;

    private final Frame frame;
    private final ViewWords words;
    private final GridPane lines = new GridPane();

    DifferencePanel(ViewsViewModel.Overwrite write, ViewsViewModel model, Frame frame) {
        this.frame = frame;
        words = new ViewWords(frame.texts());
        getStyleClass().add("views-difference");
        FilterSheet.dress(this);
        setMaxWidth(WIDEST);
        SavedViewRow view = write.view();
        Label title = new Label(text("views.difference", view.name()));
        title.getStyleClass().add("views-difference-title");
        Label about =
                new Label(text(write.stale() ? "views.difference.stale" : "views.difference.all"));
        about.setWrapText(true);
        lines.getStyleClass().add("views-difference-lines");
        show(view.content(), write.now());
        Button save = new Button(text("views.difference.save"));
        save.setDefaultButton(true);
        save.setOnAction(event -> model.confirm());
        Button cancel = new Button(text("views.difference.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.cancel());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("views-difference-buttons");
        getChildren().addAll(title, about, lines, buttons);
    }

    private void show(ViewContent before, ViewContent after) {
        int row = 0;
        for (String name : before.differences(after)) {
            Label what = new Label(words.name(name));
            what.getStyleClass().add("views-difference-what");
            Label was = cell(words.value(before, name), "views-difference-was");
            Label is = cell(words.value(after, name), "views-difference-is");
            lines.addRow(row++, what, new VBox(was, is));
        }
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private String text(String key, Object... arguments) {
        return frame.texts().get(key, arguments);
    }
}
