package fairlead.ui.pipeline;

import fairlead.lead.LeadGroup;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// The line above the board: filter, grouping, and the look of the cards.
final class BoardTools {
    private static final List<LeadGroup> GROUPS =
            List.of(LeadGroup.STATUS, LeadGroup.OWNER, LeadGroup.TIER, LeadGroup.CLOSE_MONTH);

    private final BoardContext board;
    private final FilterField filter;
    private final Button display;

    BoardTools(BoardContext board) {
        this.board = board;
        filter = new FilterField(board);
        display = new Button(board.text("pipeline.display"), new FontIcon("fth-sliders"));
        display.getStyleClass().add("quiet");
        display.setOnAction(event -> openDisplay());
    }

    List<Node> nodes() {
        Label title = new Label(board.text("shell.pipeline"));
        title.getStyleClass().add("pipeline-title");
        HBox.setHgrow(filter, Priority.ALWAYS);
        Region gap = new Region();
        gap.setMinWidth(0);
        return List.of(title, filter, gap, groups(), display);
    }

    void openFilter() {
        filter.open();
    }

    void openDisplay() {
        board.frame().popovers().show(display, new DisplayPanel(board));
    }

    private Node groups() {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("quiet");
        button.setGraphic(new FontIcon("fth-columns"));
        ToggleGroup one = new ToggleGroup();
        for (LeadGroup group : GROUPS) {
            RadioMenuItem item = new RadioMenuItem(words(group));
            item.setToggleGroup(one);
            item.setOnAction(event -> board.model().groupProperty().set(group));
            board.model()
                    .groupProperty()
                    .subscribe(
                            now -> {
                                item.setSelected(now == group);
                                button.setText(board.text("pipeline.group", words(now)));
                            });
            button.getItems().add(item);
        }
        return button;
    }

    private String words(LeadGroup group) {
        return board.text("pipeline.group." + group.name().toLowerCase(Locale.ROOT));
    }
}
