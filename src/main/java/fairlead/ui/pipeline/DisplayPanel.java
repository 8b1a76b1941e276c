package fairlead.ui.pipeline;

import fairlead.lead.LeadRow;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardField;
import fairlead.ui.pipeline.card.CardLook;
import fairlead.ui.pipeline.card.CardNode;
import fairlead.ui.pipeline.card.Density;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Optional;

/// How cards look: density, up to eight fields, rows by owner; with a card that shows it at once.
final class DisplayPanel extends VBox {
    private static final double CARD = 272;

    private final BoardContext board;
    private final Pane preview = new Pane();
    private final CardNode card;
    private final Label probe;

    DisplayPanel(BoardContext board) {
        this.board = board;
        card = new CardNode(board.words());
        getStyleClass().add("display-panel");
        getStylesheets().add(getClass().getResource("/styles/pipeline.css").toExternalForm());
        preview.getChildren().add(card);
        CheckBox rows = new CheckBox(board.text("pipeline.rows-by-owner"));
        rows.selectedProperty().bindBidirectional(board.model().rowsByOwnerProperty());
        probe = heading("pipeline.density");
        getChildren()
                .addAll(probe, densities(), heading("pipeline.fields"), fields(), preview, rows);
        board.model().lookProperty().subscribe(this::show);
        probe.fontProperty().subscribe((was, is) -> show(look()));
    }

    private Label heading(String key) {
        Label heading = new Label(board.text(key));
        heading.getStyleClass().add("display-heading");
        return heading;
    }

    private Node densities() {
        HBox box = new HBox();
        box.getStyleClass().add("display-densities");
        ToggleGroup one = new ToggleGroup();
        for (Density density : Density.values()) {
            ToggleButton button =
                    new ToggleButton(
                            board.text(
                                    "pipeline.density." + density.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(one);
            button.setSelected(look().density() == density);
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        board.model().lookProperty().set(look().with(density));
                    });
            box.getChildren().add(button);
        }
        return box;
    }

    private Node fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("display-fields");
        int at = 0;
        for (CardField field : CardField.values()) {
            CheckBox box = new CheckBox(board.text(field.textKey()));
            box.setSelected(look().shows(field));
            box.setOnAction(
                    event -> {
                        board.model().lookProperty().set(look().with(field, box.isSelected()));
                        box.setSelected(look().shows(field));
                    });
            board.model()
                    .lookProperty()
                    .subscribe(
                            look ->
                                    box.setDisable(
                                            !look.shows(field)
                                                    && look.fields().size()
                                                            >= CardLook.MOST_FIELDS));
            grid.add(box, at % 2, at / 2);
            at++;
        }
        return grid;
    }

    private CardLook look() {
        return board.model().lookProperty().get();
    }

    private void show(CardLook look) {
        Optional<LeadRow> row = board.model().anyRow();
        row.ifPresent(
                shown -> {
                    card.show(shown, look);
                    double height = CardNode.height(look, probe.getFont().getSize());
                    card.resizeRelocate(0, 0, CARD, height);
                    preview.setMinHeight(height);
                });
    }
}
