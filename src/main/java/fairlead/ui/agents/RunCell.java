package fairlead.ui.agents;

import fairlead.autonomy.runlog.RunRow;
import fairlead.ui.control.Formats;
import fairlead.ui.control.RelativeTime;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One run: which agent on which lead, how it went, what it cost and took.
final class RunCell extends ListCell<RunRow> {
    private static final int AHEAD = 15;

    private final RunWords words;
    private final RunsViewModel model;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label cost = new Label();
    private final Label latency = new Label();
    private final RelativeTime when;
    private final HBox line = new HBox();

    RunCell(RunWords words, RunsViewModel model, Formats formats) {
        this.words = words;
        this.model = model;
        when = new RelativeTime(formats);
        title.getStyleClass().add("run-title");
        detail.getStyleClass().add("matrix-muted");
        VBox text = new VBox(title, detail);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        for (Label figure : new Label[] {latency, cost, when}) {
            figure.getStyleClass().add("run-figure");
            figure.setMinWidth(USE_PREF_SIZE);
        }
        line.getChildren().addAll(text, latency, cost, when);
        line.getStyleClass().add("run-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RunRow run, boolean empty) {
        super.updateItem(run, empty);
        setGraphic(empty ? null : line);
        if (empty) {
            setAccessibleText(null);
            return;
        }
        title.setText(words.title(run));
        detail.setText(words.detail(run));
        cost.setText(words.cost(run.cost()));
        latency.setText(words.latency(run.latencyMillis()));
        when.show(run.at());
        setAccessibleText(title.getText() + ". " + detail.getText() + ". " + when.getText());
        if (getIndex() >= getListView().getItems().size() - AHEAD) {
            model.older();
        }
    }
}
