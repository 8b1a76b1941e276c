package fairlead.ui.pipeline;

import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.shell.Place;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// The ways to the first leads, where there is none; and where a filter hides them all, the way out
/// of it.
final class EmptyBoard extends VBox {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final BoardContext board;
    private final Label title = new Label();
    private final Label about = new Label();
    private final HBox doors = new HBox();
    private final Runnable add;

    EmptyBoard(BoardContext board, Runnable add) {
        this.board = board;
        this.add = add;
        getStyleClass().add("empty-board");
        title.getStyleClass().add("empty-title");
        about.getStyleClass().add("empty-text");
        about.setWrapText(true);
        about.setAlignment(Pos.CENTER);
        doors.getStyleClass().add("empty-doors");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(title, about, doors);
        setVisible(false);
        board.model().editionProperty().subscribe(edition -> show());
    }

    private void show() {
        boolean bare = board.model().isBare();
        boolean hidden = !bare && board.model().isHidden();
        setVisible(bare || hidden);
        if (getParent() != null) {
            getParent().pseudoClassStateChanged(EMPTY, bare || hidden);
        }
        if (bare) {
            title.setText(board.text("pipeline.bare.title"));
            about.setText(board.text("pipeline.bare.about"));
            Button bring = door("pipeline.bare.bring", "fth-download", this::bring);
            bring.getStyleClass().add("accent");
            doors.getChildren().setAll(bring, door("pipeline.bare.add", "fth-plus", add));
        } else if (hidden) {
            title.setText(board.text("pipeline.hidden.title"));
            about.setText(board.text("pipeline.hidden.about"));
            doors.getChildren()
                    .setAll(
                            door(
                                    "pipeline.hidden.widen",
                                    "fth-filter",
                                    board.model().filter()::dropNarrowest),
                            door("pipeline.hidden.clear", "fth-x", board.model().filter()::clear));
        }
    }

    private void bring() {
        board.frame().navigator().go(new Place.Import());
    }

    private Button door(String key, String icon, Runnable action) {
        Button button = new Button(board.text(key), new FontIcon(icon));
        button.setOnAction(event -> action.run());
        return button;
    }
}
