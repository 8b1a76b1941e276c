package fairlead.ui.importing;

import fairlead.lead.ImportCounts;
import fairlead.lead.ImportRun;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// An import that was done: which file, who and when, what became of its rows, and the way back.
final class PastRow implements LineBox.Line<PastLine> {
    private final Texts texts;
    private final Formats formats;
    private final HBox line = new HBox();
    private final Label file = new Label();
    private final Label who = new Label();
    private final Label counts = new Label();
    private final Button revert = new Button();
    private ImportRun shown;

    PastRow(Frame frame, Consumer<ImportRun> takeBack) {
        this.texts = frame.texts();
        this.formats = frame.formats();
        file.getStyleClass().add("import-file");
        who.getStyleClass().add("import-about");
        counts.getStyleClass().add("import-about");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(file, who);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        revert.setText(texts.get("importing.revert"));
        revert.setMinWidth(Region.USE_PREF_SIZE);
        revert.setOnAction(event -> takeBack.accept(shown));
        line.getStyleClass().add("import-line");
        line.getChildren().addAll(words, counts, revert);
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public void show(PastLine past) {
        shown = past.run();
        file.setText(shown.fileName());
        who.setText(
                past.who()
                        + " · "
                        + formats.relative(shown.startedAt())
                        + " · "
                        + texts.get("importing.state." + shown.state().label()));
        who.setTooltip(new Tooltip(formats.exact(shown.startedAt())));
        ImportCounts done = shown.counts();
        counts.setText(
                texts.get(
                        "importing.past.counts",
                        done.created(),
                        done.updated(),
                        done.skipped(),
                        done.failed()));
        Showing.set(revert, past.canGoBack());
        revert.setAccessibleText(texts.get("importing.revert.this", shown.fileName()));
    }
}
