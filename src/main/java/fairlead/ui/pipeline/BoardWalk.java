package fairlead.ui.pipeline;

import fairlead.ui.pipeline.board.BoardViewModel;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Walks over the cards by keyboard, and carries them along.
public final class BoardWalk {
    private final BoardViewModel model;

    public BoardWalk(BoardViewModel model) {
        this.model = model;
    }

    /// To the card above or below; over the end of a pile into the next row of the board.
    public void vertical(int step) {
        int index = index();
        if (index < 0) {
            start();
            return;
        }
        PileViewModel pile = model.selection().pile();
        if (index + step >= 0 && index + step < pile.ids().size()) {
            stand(pile, index + step);
        } else {
            neighbourRow(pile, step);
        }
    }

    /// To the card at the same height of the next column that has any.
    public void horizontal(int step) {
        int index = index();
        if (index < 0) {
            start();
            return;
        }
        PileViewModel pile = model.selection().pile();
        List<PileViewModel> row = row(pile.key().row());
        for (int i = row.indexOf(pile) + step; i >= 0 && i < row.size(); i += step) {
            if (row.get(i).size() > 0) {
                stand(row.get(i), Math.min(index, row.get(i).ids().size() - 1));
                return;
            }
        }
    }

    public void first() {
        if (index() >= 0) {
            stand(model.selection().pile(), 0);
        } else {
            start();
        }
    }

    public void last() {
        if (index() >= 0) {
            PileViewModel pile = model.selection().pile();
            stand(pile, pile.ids().size() - 1);
        }
    }

    /// Carries what is chosen into the next column.
    public void carrySideways(int step) {
        PileViewModel pile = model.selection().pile();
        if (pile == null || index() < 0) {
            return;
        }
        List<PileViewModel> row = row(pile.key().row());
        int next = row.indexOf(pile) + step;
        if (next >= 0 && next < row.size()) {
            carry(row.get(next), 0);
        }
    }

    /// Carries the card over its neighbour, where the column is in the person's own order.
    public void carryAlong(int step) {
        PileViewModel pile = model.selection().pile();
        int index = index();
        int gap = step < 0 ? index - 1 : index + 2;
        if (index >= 0 && gap >= 0 && gap <= pile.ids().size() && model.isOwnOrder(pile)) {
            model.drop(List.of(model.selection().current()), pile, gap);
            model.selection().stand(pile, model.selection().current());
        }
    }

    private void carry(PileViewModel to, int gap) {
        UUID current = model.selection().current();
        model.drop(model.selection().subjects(), to, gap);
        model.selection().stand(to, current);
    }

    private int index() {
        PileViewModel pile = model.selection().pile();
        UUID current = model.selection().current();
        return pile == null || current == null ? -1 : pile.indexOf(current);
    }

    private void start() {
        List<Slot> rows = rows();
        for (Slot row : rows) {
            for (PileViewModel pile : row(row)) {
                if (!pile.ids().isEmpty()) {
                    stand(pile, 0);
                    return;
                }
            }
        }
    }

    private void neighbourRow(PileViewModel from, int step) {
        List<Slot> rows = rows();
        for (int i = rows.indexOf(from.key().row()) + step; i >= 0 && i < rows.size(); i += step) {
            PileViewModel pile = model.pile(from.column(), rows.get(i));
            if (!pile.ids().isEmpty()) {
                stand(pile, step > 0 ? 0 : pile.ids().size() - 1);
                return;
            }
        }
    }

    private List<PileViewModel> row(Slot row) {
        return model.columns().stream()
                .filter(column -> !column.foldedProperty().get())
                .map(column -> model.pile(column.slot(), row))
                .toList();
    }

    private List<Slot> rows() {
        List<Slot> rows = new ArrayList<>();
        model.rows().forEach(row -> rows.add(row.slot()));
        if (rows.isEmpty()) {
            rows.add(null);
        }
        return rows;
    }

    private void stand(PileViewModel pile, int index) {
        model.selection().stand(pile, pile.idAt(index));
    }
}
