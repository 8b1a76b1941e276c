package fairlead.ui.pipeline.move;

import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.pipeline.state.BoardState;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Cards in the hand: while they are, the numbers show what dropping them here would make of them.
public final class BoardDrag {
    private final BoardState state;
    private final BoardMoves moves;
    private final Runnable settled;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private List<UUID> ids = List.of();
    private Optional<Slot> over = Optional.empty();

    public BoardDrag(BoardState state, BoardMoves moves, Runnable settled) {
        this.state = state;
        this.moves = moves;
        this.settled = settled;
    }

    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    public boolean isActive() {
        return active.get();
    }

    /// What is in the hand.
    public List<LeadRow> rows() {
        return state.known(ids);
    }

    public boolean holds(UUID id) {
        return active.get() && ids.contains(id);
    }

    public void lift(List<UUID> cards) {
        ids = List.copyOf(cards);
        active.set(true);
    }

    public void over(PileViewModel pile) {
        over(pile.column());
    }

    public void over(LeadStatus status) {
        over(Slot.of(status));
    }

    private void over(Slot slot) {
        if (!over.equals(Optional.of(slot))) {
            over = Optional.of(slot);
            state.foresee(rows(), slot);
        }
    }

    public void overNothing() {
        over = Optional.empty();
        state.foresee(List.of(), null);
    }

    public void drop(PileViewModel pile, int gap) {
        List<UUID> cards = finish();
        moves.drop(cards, pile, gap);
        settled.run();
    }

    public void drop(LeadStatus status) {
        List<UUID> cards = finish();
        overNothing();
        moves.moveTo(cards, status);
        settled.run();
    }

    public void cancel() {
        finish();
        overNothing();
        settled.run();
    }

    private List<UUID> finish() {
        List<UUID> cards = ids;
        ids = List.of();
        over = Optional.empty();
        active.set(false);
        return cards;
    }
}
