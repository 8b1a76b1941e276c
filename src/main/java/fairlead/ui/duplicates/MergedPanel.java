package fairlead.ui.duplicates;

import fairlead.duplicate.PastMerge;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.UUID;
import java.util.function.Function;

/// The merges that stand, each with the way back to two leads.
final class MergedPanel {
    private final DuplicatesViewModel model;
    private final Frame frame;
    private final Function<UUID, String> people;

    MergedPanel(DuplicatesViewModel model, Frame frame, Function<UUID, String> people) {
        this.model = model;
        this.frame = frame;
        this.people = people;
    }

    void open(Node anchor) {
        VBox lines = new VBox();
        Runnable[] close = {() -> {}};
        model.merges().forEach(merge -> lines.getChildren().add(line(merge, close)));
        if (model.merges().isEmpty()) {
            lines.getChildren().add(new Label(texts().get("duplicates.merges.none")));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("duplicates-scroll");
        VBox panel = new VBox(scroll);
        panel.getStyleClass().add("duplicates-merges");
        panel.getStylesheets()
                .add(getClass().getResource("/styles/duplicates.css").toExternalForm());
        close[0] = frame.popovers().show(anchor, panel);
    }

    private Node line(PastMerge merge, Runnable[] close) {
        Label what = new Label(words(merge));
        Label who =
                new Label(
                        people.apply(merge.actor()) + " · " + frame.formats().relative(merge.at()));
        who.getStyleClass().add("duplicates-about");
        VBox said = new VBox(what, who);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button back = new Button(texts().get("duplicates.unmerge"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleText(texts().get("duplicates.unmerge.this", what.getText()));
        back.setOnAction(
                event -> {
                    close[0].run();
                    model.unmerge(merge);
                });
        HBox line = new HBox(said, back);
        line.getStyleClass().add("duplicates-line");
        return line;
    }

    private String words(PastMerge merge) {
        return merge.count() > 1
                ? texts().get("duplicates.merge.many", merge.count())
                : texts().get("duplicates.merge.one", merge.merged(), merge.kept());
    }

    private Texts texts() {
        return frame.texts();
    }
}
