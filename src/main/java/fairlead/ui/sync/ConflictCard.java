package fairlead.ui.sync;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.settings.Texts;
import fairlead.sync.review.ConflictRow;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// One field on which two disagree: what was there, what I wrote, what they wrote, and one click to
/// choose.
final class ConflictCard extends VBox {
    private static final int SIDES = 3;

    private final ConflictRow conflict;
    private final ReviewWords words;
    private final Texts texts;

    ConflictCard(ConflictRow conflict, Choosing choosing, ReviewWords words, Texts texts) {
        this.conflict = conflict;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("sync-conflict");
        ConflictRow.Spot spot = conflict.spot();
        String field = words.field(spot.table(), spot.field());
        Label name = new Label(field);
        name.getStyleClass().add("sync-side-name");
        VBox theirs = side(words.theirs(conflict), conflict.theirs());
        theirs.getChildren()
                .add(
                        choice(
                                "sync.keep.theirs",
                                field,
                                () -> choosing.keepTheirs(List.of(conflict))));
        VBox mine = side(words.mine(conflict), conflict.myValue());
        mine.getChildren()
                .add(choice("sync.keep.mine", field, () -> choosing.keepMine(List.of(conflict))));
        GridPane sides = new GridPane();
        sides.getStyleClass().add("sync-sides");
        sides.addRow(0, side(texts.get("sync.side.before"), conflict.base()), theirs, mine);
        for (int i = 0; i < SIDES; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / SIDES);
            sides.getColumnConstraints().add(third);
        }
        getChildren().setAll(name, sides);
    }

    private VBox side(String who, JsonNode value) {
        Label name = new Label(who);
        name.setWrapText(true);
        name.getStyleClass().add("sync-side-name");
        Label shown = new Label(words.value(conflict, value));
        shown.setWrapText(true);
        shown.getStyleClass().add("sync-value");
        VBox side = new VBox(shown, name);
        side.getStyleClass().add("sync-side");
        return side;
    }

    private Button choice(String key, String field, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ": " + field);
        button.setOnAction(event -> action.run());
        return button;
    }
}
