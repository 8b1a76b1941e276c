package fairlead.ui.firstrun;

import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

/// The three doors.
public final class FirstRunController implements Screen<Place.FirstRun> {
    @Override
    public void show(Place.FirstRun place) {}
}
