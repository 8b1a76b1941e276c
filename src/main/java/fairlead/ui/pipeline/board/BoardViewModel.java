package fairlead.ui.pipeline.board;

import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.view.ViewContent;
import fairlead.settings.Texts;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.ui.control.Stages;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.pipeline.card.CardLook;
import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.pipeline.move.BoardDrag;
import fairlead.ui.pipeline.move.BoardMovers;
import fairlead.ui.pipeline.move.BoardMoves;
import fairlead.ui.pipeline.move.Refusal;
import fairlead.ui.pipeline.picture.BoardAdvice;
import fairlead.ui.pipeline.picture.BoardPart;
import fairlead.ui.pipeline.picture.BoardPicture;
import fairlead.ui.pipeline.picture.BoardQuestion;
import fairlead.ui.pipeline.pile.BoardSelection;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.pipeline.state.BoardDisplay;
import fairlead.ui.pipeline.state.BoardMemory;
import fairlead.ui.pipeline.state.BoardState;
import fairlead.ui.pipeline.state.BoardTitles;
import fairlead.ui.pipeline.state.ColumnViewModel;
import fairlead.ui.pipeline.state.RowReading;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The board: its columns and cards, what is filtered and grouped, what is chosen, and everything
/// that can be done with cards.
public final class BoardViewModel {
    private final BoardServices services;
    private final Background background;
    private final BoardWriter writer;
    private final BoardDisplay display;
    private final BoardState state;
    private final BoardMoves moves;
    private final BoardDrag drag;
    private final BoardSelection selection = new BoardSelection();
    private final BoardReading reading;
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private Optional<Changes.Subscription> listening = Optional.empty();
    private final BoardAdvice advice;
    private final BoardMovers movers;
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
    private boolean waiting;

    public BoardViewModel(
            BoardServices services,
            Background background,
            UndoStack undo,
            BoardMemory memory,
            Texts texts,
            CardWords words) {
        this.services = services;
        this.background = background;
        writer = new BoardWriter(services, background, undo);
        display = new BoardDisplay(memory);
        state =
                new BoardState(
                        new BoardTitles(texts),
                        display,
                        new RowReading(ids -> background.run(() -> services.reader().rows(ids))));
        moves = new BoardMoves(state, services.moves(), texts, words, this::reload);
        drag = new BoardDrag(state, moves, this::settled);
        reading = new BoardReading(services.reader(), background, state, new Screen());
        advice = new BoardAdvice(services.reader(), background);
        movers = new BoardMovers(services.me(), texts, advice::people);
        services.filter().filterProperty().subscribe((was, is) -> narrow(is));
        display.groupProperty().subscribe((was, is) -> regroup());
        display.rowsProperty().subscribe((was, is) -> regroup());
    }

    public void show() {
        listening =
                Optional.of(services.changes().listen(background.onWindow(this::changed)::accept));
        open();
        background.atRest(
                () -> {
                    services.filter().load(() -> {});
                    advice.load();
                });
    }

    public void hide() {
        listening.ifPresent(Changes.Subscription::close);
        listening = Optional.empty();
        services.moves().cancel();
        reading.cancel();
    }

    public ObservableList<ColumnViewModel> columns() {
        return state.columns();
    }

    /// The rows of the board; none where all leads stand in one.
    public ObservableList<BoardPicture.Row> rows() {
        return state.rows();
    }

    /// The currency of what is typed without one: the one of the sums.
    public String currency() {
        return state.currency();
    }

    public PileViewModel pile(Slot column, Slot row) {
        return state.pile(new PileKey(column, row));
    }

    public LeadRow row(UUID id) {
        return state.row(id);
    }

    /// Some lead of the board, to show how cards look; empty where there is none.
    public Optional<LeadRow> anyRow() {
        return state.piles().stream()
                .flatMap(pile -> pile.ids().stream())
                .map(state::row)
                .filter(row -> row != null)
                .findFirst();
    }

    public ReadOnlyObjectProperty<Stages> stagesProperty() {
        return state.stagesProperty();
    }

    /// Which leads the board shows.
    public FilterViewModel filter() {
        return services.filter();
    }

    /// What a saved view would keep of what is shown now.
    public ReadOnlyObjectProperty<ViewContent> contentProperty() {
        return display.contentProperty();
    }

    /// Shows what a saved view says.
    public void open(ViewContent wanted) {
        LeadGroup group = display.groupProperty().get();
        boolean rows = display.rowsProperty().get();
        display.open(wanted, () -> filter().set(wanted.query().filter()));
        state.columns().forEach(column -> column.sortProperty().set(display.sort(column.slot())));
        if (group != display.groupProperty().get() || rows != display.rowsProperty().get()) {
            regroup();
        } else {
            selection.clear();
            open();
        }
    }

    public ObjectProperty<LeadGroup> groupProperty() {
        return display.groupProperty();
    }

    public BooleanProperty rowsByOwnerProperty() {
        return display.rowsProperty();
    }

    public ObjectProperty<CardLook> lookProperty() {
        return display.cardsProperty();
    }

    public BooleanProperty busyProperty() {
        return reading.openingProperty();
    }

    /// True once there is something to look at.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    public BoardSelection selection() {
        return selection;
    }

    public BoardDrag drag() {
        return drag;
    }

    public MoveViewModel moves() {
        return services.moves();
    }

    public ReadOnlyStringProperty announcementProperty() {
        return moves.announcementProperty();
    }

    /// Why cards were not put where they were dropped; empty where they were.
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return moves.refusalProperty();
    }

    /// Who else has just moved cards.
    public BoardMovers movers() {
        return movers;
    }

    /// What helps to judge a lead or to type one.
    public BoardAdvice advice() {
        return advice;
    }

    /// Grows whenever something else was read.
    public ReadOnlyIntegerProperty editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /// Whether there is nothing at all on the board, though no filter hides anything.
    public boolean isBare() {
        return isEmpty() && filter().parts().isEmpty();
    }

    /// Whether a filter hides every lead.
    public boolean isHidden() {
        return isEmpty() && !filter().parts().isEmpty();
    }

    private boolean isEmpty() {
        return read.get()
                && state.columns().stream().allMatch(column -> column.counted().count() == 0);
    }

    public boolean isOwnOrder(PileViewModel pile) {
        return moves.isOwnOrder(pile);
    }

    public void sort(ColumnViewModel column, LeadSort sort) {
        column.sortProperty().set(sort);
        display.sort(column.slot(), sort);
        open();
    }

    public void fold(ColumnViewModel column, boolean folded) {
        column.foldedProperty().set(folded);
        display.memory().fold(column.slot(), folded);
        if (!folded) {
            open();
        }
    }

    public void resize(ColumnViewModel column, double width) {
        double kept = Math.clamp(width, ColumnViewModel.NARROW, ColumnViewModel.WIDE);
        column.widthProperty().set(kept);
        display.memory().width(column.slot(), kept);
    }

    public void drop(List<UUID> ids, PileViewModel target, int gap) {
        moves.drop(ids, target, gap);
    }

    /// Moves what is chosen, or the card the keyboard stands on.
    public void moveTo(LeadStatus status) {
        moves.moveTo(selection.subjects(), status);
    }

    /// Everything that changes leads without moving them.
    public BoardWriter writer() {
        return writer;
    }

    public void reload() {
        if (listening.isPresent()) {
            reading.again();
        }
    }

    private void open() {
        if (listening.isPresent()) {
            reading.open();
        }
    }

    private void narrow(LeadFilter wanted) {
        if (!display.isOpening()) {
            display.narrow(wanted);
            open();
        }
    }

    private void regroup() {
        if (display.isOpening()) {
            return;
        }
        selection.clear();
        state.clear();
        open();
    }

    private void changed(Committed committed) {
        movers.note(committed);
        reading.changed(committed.leads());
    }

    private void settled() {
        if (waiting) {
            waiting = false;
            reading.later();
        }
    }

    private void arrived() {
        read.set(true);
        edition.set(edition.get() + 1);
    }

    private final class Screen implements BoardReading.Screen {
        @Override
        public boolean isHeld() {
            return drag.isActive() || moves().questionProperty().get() != null;
        }

        @Override
        public void show(BoardPicture picture) {
            if (isHeld()) {
                waiting = true;
                return;
            }
            movers.arrive();
            state.show(picture);
            arrived();
        }

        @Override
        public void renew(BoardPart part) {
            movers.arrive();
            state.renew(part);
            arrived();
        }

        @Override
        public BoardQuestion question(Collection<UUID> changed) {
            Set<UUID> wanted = state.forgetOthers(changed);
            state.piles().forEach(pile -> wanted.addAll(pile.inSight()));
            return new BoardQuestion(
                    filter().filterProperty().get(),
                    display.groupProperty().get(),
                    display.rowsProperty().get(),
                    display.sorts(),
                    display.memory().folded(),
                    wanted);
        }
    }
}
