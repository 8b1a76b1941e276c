package fairlead.ui.sync;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.settings.Texts;
import fairlead.sync.review.ConflictRow;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Stands beneath a field on which two disagree: their value, mine and the one before, each with
/// who and when, one under the other, and one click to choose.
public final class DisputeBox extends VBox {
    private final ConflictRow conflict;
    private final LeadDisputes disputes;
    private final ReviewWords words;
    private final Texts texts;
    private final String field;

    public DisputeBox(
            ConflictRow conflict, LeadDisputes disputes, LeadDisputes.Open open, Frame frame) {
        this.conflict = conflict;
        this.disputes = disputes;
        texts = frame.texts();
        words = new ReviewWords(texts, frame.formats());
        words.know(open.people());
        field = words.field(conflict.spot().table(), conflict.spot().field());
        getStyleClass().add("dispute");
        getStylesheets().add(getClass().getResource("/styles/sync.css").toExternalForm());
        Label question = new Label(texts.get("sync.dispute", field));
        question.setWrapText(true);
        question.getStyleClass().add("dispute-question");
        Label problem = new Label();
        problem.setWrapText(true);
        problem.getStyleClass().add("sync-problem");
        problem.textProperty().bind(disputes.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().setAll(question, theirs(), mine(), before(), problem);
    }

    private VBox theirs() {
        return side(
                conflict.theirs(),
                words.theirs(conflict),
                choice("sync.keep.theirs", () -> disputes.keepTheirs(conflict)));
    }

    private VBox mine() {
        return side(
                conflict.myValue(),
                words.mine(conflict),
                choice("sync.keep.mine", () -> disputes.keepMine(conflict)));
    }

    private VBox before() {
        return side(conflict.base(), texts.get("sync.side.before"));
    }

    private VBox side(JsonNode value, String who, Button... choices) {
        Label shown = wrapped(words.value(conflict, value), "sync-value");
        VBox side = new VBox(shown, wrapped(who, "sync-side-name"));
        side.getChildren().addAll(choices);
        side.getStyleClass().add("dispute-side");
        return side;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private Button choice(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ": " + field);
        button.setOnAction(event -> action.run());
        return button;
    }
}
