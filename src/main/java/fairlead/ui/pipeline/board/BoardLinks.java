package fairlead.ui.pipeline.board;

import fairlead.lead.LeadFilter;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.WorkingList;

import java.util.UUID;

/// The ways from the board to other places.
public record BoardLinks(BoardContext board) {
    /// The rows behind a number, in the list.
    public void openRows(Slot column) {
        LeadFilter rows = column.of(board.model().filter().filterProperty().get());
        go(new Place.Leads(board.model().filter().text(rows)));
    }

    /// Opens the lead; from there J and K go on through its column.
    public void openLead(UUID id) {
        PileViewModel pile = board.model().selection().pile();
        boolean walks = pile != null && pile.ids().contains(id);
        if (board.frame().navigator().knows(Place.LeadPage.class)) {
            board.frame()
                    .navigator()
                    .openLead(id, walks ? new WorkingList(pile.ids()) : WorkingList.NONE);
        }
    }

    /// Opens the lead beside the board.
    public void openWindow(UUID id) {
        board.frame().navigator().tearOff(new Place.LeadPage(id));
    }

    private void go(Place place) {
        if (board.frame().navigator().knows(place.getClass())) {
            board.frame().navigator().go(place);
        }
    }
}
