package fairlead.ui.pipeline.panel;

import fairlead.lead.LeadField;
import fairlead.ui.pipeline.board.BoardContext;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// What can be done with all chosen cards at once; it is there while some are.
public final class BulkBar extends HBox {
    private final BoardContext board;

    public BulkBar(BoardContext board, CardPanels panels) {
        this.board = board;
        getStyleClass().add("bulk-bar");
        setCache(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label count = new Label();
        count.getStyleClass().add("bulk-count");
        Button none = new Button(null, new FontIcon("fth-x"));
        none.getStyleClass().add("quiet");
        none.setAccessibleText(board.text("pipeline.command.select-none"));
        none.setOnAction(event -> board.model().selection().clear());
        getChildren()
                .addAll(
                        count,
                        button("pipeline.bulk.assign", "fth-user", panels::assign),
                        button("pipeline.bulk.status", "fth-arrow-right-circle", panels::moveTo),
                        button("pipeline.bulk.value", "fth-dollar-sign", panels::value),
                        button(
                                "pipeline.bulk.date",
                                "fth-calendar",
                                at -> panels.date(at, LeadField.EXPECTED_CLOSE_DATE)),
                        button(
                                "pipeline.bulk.wait",
                                "fth-clock",
                                at -> panels.date(at, LeadField.WAIT_UNTIL)),
                        none);
        board.model().selection().revisionProperty().subscribe(() -> show(count));
        show(count);
    }

    private Button button(String key, String icon, Consumer<Node> action) {
        Button button = new Button(board.text(key), new FontIcon(icon));
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> action.accept(button));
        return button;
    }

    private void show(Label count) {
        int size = board.model().selection().size();
        setVisible(size > 0);
        count.setText(board.text("pipeline.chosen", size));
    }
}
