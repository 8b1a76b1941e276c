package fairlead.ui.pipeline.column;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadSort;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.picture.BoardQuestion;
import fairlead.ui.pipeline.state.ColumnViewModel;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.List;

/// What can be done with a column: its order, its fold, its width.
public final class ColumnMenu {
    private static final List<LeadSort> SORTS =
            List.of(
                    BoardQuestion.MY_ORDER,
                    LeadSort.descending(LeadColumn.VALUE),
                    LeadSort.ascending(LeadColumn.NEXT_ACTION),
                    LeadSort.ascending(LeadColumn.DAYS_IN_STAGE),
                    LeadSort.ascending(LeadColumn.EXPECTED_CLOSE),
                    LeadSort.descending(LeadColumn.SCORE),
                    LeadSort.ascending(LeadColumn.LAST_CONTACT),
                    LeadSort.ascending(LeadColumn.COMPANY));

    private final BoardContext board;
    private final ColumnViewModel column;

    ColumnMenu(BoardContext board, ColumnViewModel column) {
        this.board = board;
        this.column = column;
    }

    void show(Node anchor) {
        ContextMenu menu = new ContextMenu();
        MenuItem heading = new MenuItem(board.text("pipeline.sort"));
        heading.setDisable(true);
        menu.getItems().add(heading);
        SORTS.forEach(sort -> menu.getItems().add(sortItem(sort)));
        MenuItem fold = new MenuItem(board.text("pipeline.fold"));
        fold.setOnAction(event -> board.model().fold(column, true));
        MenuItem width = new MenuItem(board.text("pipeline.usual-width"));
        width.setOnAction(event -> board.model().resize(column, ColumnViewModel.USUAL));
        menu.getItems().addAll(new SeparatorMenuItem(), fold, width);
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    private MenuItem sortItem(LeadSort sort) {
        RadioMenuItem item =
                new RadioMenuItem(board.text("pipeline.sort." + sort.column().label()));
        item.setSelected(sort.equals(column.sortProperty().get()));
        item.setOnAction(event -> board.model().sort(column, sort));
        return item;
    }
}
