package fairlead.bench.window;

import fairlead.storage.Database;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Place;

/// What a script works with: the window's scene, the way to its places, and the open workspace.
public record Window(Hand hand, Navigator navigator, Database database) {

    /// Goes there and says how many milliseconds it took until one of these nodes was seen.
    double open(Place place, String selector) {
        return hand.until(
                selector + " after going to " + place,
                () -> navigator.go(place),
                () -> hand.sees(selector));
    }

    void leave() {
        open(Place.Settings.first(), ".settings");
        hand.rest(10);
    }
}
