package fairlead.ui.pipeline;

import fairlead.lead.LeadFilter;
import fairlead.lead.language.FilterLanguage;
import fairlead.ui.shell.Place;

import java.util.UUID;

/// The ways from the board to other places.
record BoardLinks(BoardContext board) {
    /// The rows behind a number, in the list.
    void openRows(Slot column) {
        LeadFilter rows = column.of(board.model().filterProperty().get());
        FilterLanguage language = board.model().languageProperty().get();
        go(new Place.Leads(language == null ? "" : language.print(rows)));
    }

    void openLead(UUID id) {
        go(new Place.LeadPage(id));
    }

    private void go(Place place) {
        if (board.frame().navigator().knows(place.getClass())) {
            board.frame().navigator().go(place);
        }
    }
}
