package fairlead.ui.pipeline.drag;

import fairlead.lead.LeadStatus;
import fairlead.ui.control.StagePill;
import fairlead.ui.control.Stages;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.column.BoardStyles;
import fairlead.ui.pipeline.column.DropTarget;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import java.util.List;

/// The bar that rises while cards are in the hand: drop them on won, lost, unqualified or on ice.
/// It is painted once: a shadow made anew in each frame takes longer than the frame.
public final class DropBar extends HBox {
    private static final List<LeadStatus> ENDS =
            List.of(
                    LeadStatus.CLOSED_WON,
                    LeadStatus.CLOSED_LOST,
                    LeadStatus.CLOSED_UNQUALIFIED,
                    LeadStatus.ON_ICE);

    public DropBar(BoardContext board) {
        getStyleClass().add("drop-bar");
        setCache(true);
        setVisible(false);
        board.model().stagesProperty().subscribe(stages -> build(board, stages));
        board.model().drag().activeProperty().subscribe(active -> setVisible(active));
    }

    private void build(BoardContext board, Stages stages) {
        getChildren().clear();
        if (stages == null) {
            return;
        }
        for (LeadStatus status : ENDS) {
            Zone zone = new Zone(board, status, stages);
            HBox.setHgrow(zone, Priority.ALWAYS);
            getChildren().add(zone);
        }
    }

    private static final class Zone extends StackPane implements DropTarget {
        private final BoardContext board;
        private final LeadStatus status;

        Zone(BoardContext board, LeadStatus status, Stages stages) {
            this.board = board;
            this.status = status;
            getStyleClass().add("drop-zone");
            StagePill pill = new StagePill();
            pill.show(stages, status);
            pill.setMouseTransparent(true);
            getChildren().add(pill);
            setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        public void over(double sceneX, double sceneY) {
            board.model().drag().over(status);
            pseudoClassStateChanged(BoardStyles.DROP, true);
        }

        @Override
        public void left() {
            pseudoClassStateChanged(BoardStyles.DROP, false);
        }

        @Override
        public void drop(double sceneX, double sceneY) {
            left();
            board.model().drag().drop(status);
        }
    }
}
