package fairlead.ui.pipeline;

import fairlead.lead.LeadStatus;
import fairlead.ui.filter.ViewsViewModel;
import fairlead.ui.move.MovePopover;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.board.BoardLinks;
import fairlead.ui.pipeline.board.BoardViewModel;
import fairlead.ui.pipeline.card.CardTips;
import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.pipeline.column.BoardPane;
import fairlead.ui.pipeline.column.ColumnView;
import fairlead.ui.pipeline.drag.CardDrag;
import fairlead.ui.pipeline.drag.CardMouse;
import fairlead.ui.pipeline.drag.DropBar;
import fairlead.ui.pipeline.drag.RubberBand;
import fairlead.ui.pipeline.move.Refusal;
import fairlead.ui.pipeline.panel.BulkBar;
import fairlead.ui.pipeline.panel.CardPanels;
import fairlead.ui.pipeline.pile.BoardSelection;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.UUID;

/// The pipeline: binds the board to its model and its keys.
public final class BoardController implements Screen<Place.Pipeline> {
    private final BoardViewModel model;
    private final ViewsViewModel saved;
    private final Frame frame;
    private final BoardContext board;
    private final BoardWalk walk;
    private BoardPane pane;
    private BoardTools bar;
    private CardPanels panels;

    @FXML private StackPane root;
    @FXML private VBox main;
    @FXML private HBox tools;

    public BoardController(BoardViewModel model, ViewsViewModel saved, Frame frame) {
        this.model = model;
        this.saved = saved;
        this.frame = frame;
        board = new BoardContext(model, frame, new CardWords(frame.texts(), frame.formats()));
        walk = new BoardWalk(model);
    }

    @FXML
    private void initialize() {
        panels = new CardPanels(board, this::anchor);
        bar = new BoardTools(board, saved);
        saved.follow(model.contentProperty(), model::open);
        tools.getChildren().setAll(bar.nodes());
        pane = new BoardPane(board, new CardTips(new CardTipWords(board)::of));
        VBox.setVgrow(pane, Priority.ALWAYS);
        main.getChildren().add(pane);
        DropBar ends = new DropBar(board);
        BulkBar bulk = new BulkBar(board, panels);
        StackPane.setAlignment(ends, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(bulk, Pos.BOTTOM_CENTER);
        root.getChildren().addAll(new EmptyBoard(board, this::quickAdd), bulk, ends);
        new CardDrag(board, root, pane);
        new CardMouse(board, root, panels);
        new RubberBand(board, root);
        new MovePopover(frame, model.moves(), this::anchor);
        model.drag()
                .activeProperty()
                .subscribe(active -> frame.toasts().node().setVisible(!active));
        model.selection().revisionProperty().subscribe(this::revealCurrent);
        model.announcementProperty().subscribe((was, is) -> announce(is));
        model.refusalProperty().subscribe((was, is) -> refuse(is));
        bindKeys();
    }

    @Override
    public void show(Place.Pipeline place) {
        model.show();
        saved.show(place.view(), true);
        root.requestFocus();
    }

    @Override
    public void hide() {
        model.hide();
        saved.hide();
    }

    private void bindKeys() {
        bind(PipelineCommand.UP, () -> walk.vertical(-1));
        bind(PipelineCommand.DOWN, () -> walk.vertical(1));
        bind(PipelineCommand.LEFT, () -> walk.horizontal(-1));
        bind(PipelineCommand.RIGHT, () -> walk.horizontal(1));
        bind(PipelineCommand.FIRST, walk::first);
        bind(PipelineCommand.LAST, walk::last);
        bind(PipelineCommand.MOVE_UP, () -> walk.carryAlong(-1));
        bind(PipelineCommand.MOVE_DOWN, () -> walk.carryAlong(1));
        bind(PipelineCommand.MOVE_LEFT, () -> walk.carrySideways(-1));
        bind(PipelineCommand.MOVE_RIGHT, () -> walk.carrySideways(1));
        bind(PipelineCommand.SELECT, this::select);
        frame.commands()
                .bind(
                        PipelineCommand.SELECT_NONE,
                        () -> !frame.popovers().isOpen() && !model.selection().isEmpty(),
                        model.selection()::clear);
        bind(PipelineCommand.WON, () -> model.moveTo(LeadStatus.CLOSED_WON));
        bind(PipelineCommand.LOST, () -> model.moveTo(LeadStatus.CLOSED_LOST));
        bind(PipelineCommand.UNQUALIFIED, () -> model.moveTo(LeadStatus.CLOSED_UNQUALIFIED));
        bind(PipelineCommand.ON_ICE, () -> model.moveTo(LeadStatus.ON_ICE));
        bind(PipelineCommand.QUICK_ADD, this::quickAdd);
        bind(PipelineCommand.MOVE_TO, () -> panels.moveTo(null));
        bind(PipelineCommand.EDIT_VALUE, () -> panels.value(null));
        bind(PipelineCommand.NEXT_ACTION, () -> panels.next(null));
        bind(PipelineCommand.SELECT_ALL, this::selectAll);
        bind(PipelineCommand.PEEK, this::peek);
        bind(PipelineCommand.FILTER, bar::openFilter);
        bind(PipelineCommand.VIEWS, bar::openViews);
        bind(PipelineCommand.DISPLAY, bar::openDisplay);
        bind(
                PipelineCommand.OPEN,
                () ->
                        Optional.ofNullable(model.selection().current())
                                .ifPresent(new BoardLinks(board)::openLead));
    }

    private void bind(PipelineCommand command, Runnable action) {
        frame.commands().bind(command, () -> !frame.popovers().isOpen(), action);
    }

    private void select() {
        BoardSelection selection = model.selection();
        if (selection.current() != null) {
            selection.toggle(selection.pile(), selection.current());
        }
    }

    private void selectAll() {
        PileViewModel pile = model.selection().pile();
        if (pile != null) {
            model.selection().set(pile.ids());
        }
    }

    private void peek() {
        UUID current = model.selection().current();
        if (frame.peek().openProperty().get()) {
            frame.peek().hide();
        } else if (current != null) {
            frame.peek().lead(current);
        }
    }

    private void quickAdd() {
        PileViewModel pile = model.selection().pile();
        Optional<ColumnView> here = pile == null ? Optional.empty() : pane.column(pile.column());
        here.or(() -> pane.columns().stream().findFirst())
                .ifPresent(column -> column.adding().open());
    }

    private void revealCurrent() {
        PileViewModel pile = model.selection().pile();
        UUID current = model.selection().current();
        if (pile == null || current == null) {
            return;
        }
        pane.reveal(pile, current);
    }

    /// The card that a question is about, or the board itself where it is out of sight.
    private Node anchor() {
        PileViewModel pile = model.selection().pile();
        UUID current = model.selection().current();
        if (pile == null || current == null) {
            return root;
        }
        root.layout();
        return pane.pile(pile)
                .flatMap(shown -> shown.cards().nodeOf(pile.indexOf(current)))
                .map(node -> (Node) node)
                .orElse(root);
    }

    private void refuse(Refusal refusal) {
        if (refusal != null) {
            frame.toasts()
                    .show(
                            refusal.words(),
                            frame.texts().get("pipeline.tier.open"),
                            () -> new BoardLinks(board).openLead(refusal.lead()));
            announce(refusal.words());
        }
    }

    private void announce(String words) {
        root.setAccessibleText(words);
        root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
