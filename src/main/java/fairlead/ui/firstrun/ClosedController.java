package fairlead.ui.firstrun;

import fairlead.ui.control.EmptyState;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.fxml.FXML;

/// The workspace could not be opened: why, the way to try again, and the way to its backups.
public final class ClosedController implements Screen<Place.Closed> {
    private final Runnable retry;
    private final Runnable backups;

    @FXML private EmptyState state;

    public ClosedController(Runnable retry, Runnable backups) {
        this.retry = retry;
        this.backups = backups;
    }

    @Override
    public void show(Place.Closed place) {
        state.setText(place.message());
    }

    @FXML
    private void tryAgain() {
        retry.run();
    }

    @FXML
    private void openBackups() {
        backups.run();
    }
}
