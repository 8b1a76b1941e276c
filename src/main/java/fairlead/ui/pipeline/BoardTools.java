package fairlead.ui.pipeline;

import fairlead.lead.LeadGroup;
import fairlead.lead.ViewPlace;
import fairlead.ui.filter.FilterBar;
import fairlead.ui.filter.ViewsBar;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.pipeline.board.BoardContext;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// The line above the board: saved views, filter, grouping, and the look of the cards.
final class BoardTools {
    private static final List<LeadGroup> GROUPS =
            List.of(LeadGroup.STATUS, LeadGroup.OWNER, LeadGroup.TIER, LeadGroup.CLOSE_MONTH);

    private final BoardContext board;
    private final FilterBar filter;
    private final ViewsBar views;
    private final Button display;

    BoardTools(BoardContext board, ViewsViewModel saved) {
        this.board = board;
        display = new Button(board.text("pipeline.display"), new FontIcon("fth-sliders"));
        display.getStyleClass().add("quiet");
        display.setMinWidth(Region.USE_PREF_SIZE);
        display.setOnAction(event -> openDisplay());
        views = new ViewsBar(saved, board.frame(), ViewPlace.BOARD);
        filter = new FilterBar(board.model().filter(), board.frame(), groups(), display);
    }

    List<Node> nodes() {
        HBox.setHgrow(filter, Priority.ALWAYS);
        return List.of(views, filter);
    }

    void openFilter() {
        filter.focusField();
    }

    void openViews() {
        views.open();
    }

    void openDisplay() {
        board.frame().popovers().show(display, new DisplayPanel(board));
    }

    private Node groups() {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
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
