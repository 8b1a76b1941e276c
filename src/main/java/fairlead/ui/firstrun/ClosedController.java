package fairlead.ui.firstrun;

import fairlead.ui.control.EmptyState;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.fxml.FXML;

/// The workspace could not be opened: why, and the way to try again.
public final class ClosedController implements Screen<Place.Closed> {
    private final Runnable retry;

    @FXML private EmptyState state;

    public ClosedController(Runnable retry) {
        this.retry = retry;
    }

    @Override
    public void show(Place.Closed place) {
        state.setText(place.message());
    }

    @FXML
    private void tryAgain() {
        retry.run();
    }
}
