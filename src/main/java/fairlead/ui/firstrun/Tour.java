package fairlead.ui.firstrun;

import fairlead.settings.Settings;
import fairlead.settings.Texts;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Place;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.List;

/// Five things worth knowing, one after the other, beside the work and never in its way. Once it
/// was ended it does not come again by itself.
public final class Tour {
    private static final String SEEN = "tour.seen";

    private static final List<Step> STEPS =
            List.of(
                    new Step("board", new Place.Pipeline()),
                    new Step("search", null),
                    new Step("lead", Place.Leads.all()),
                    new Step("undo", new Place.Activity()),
                    new Step("keys", null));

    private final Settings settings;
    private final Navigator navigator;
    private final Texts texts;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(-1);

    private record Step(String key, Place place) {}

    public Tour(Settings settings, Navigator navigator, Texts texts) {
        this.settings = settings;
        this.navigator = navigator;
        this.texts = texts;
    }

    /// Begins for whoever has not seen it.
    public void offer() {
        if (!settings.get().views().containsKey(SEEN)) {
            begin();
        }
    }

    /// Begins at the first step, seen or not.
    public void begin() {
        step.set(0);
    }

    /// Goes on, and after the last step ends.
    void next() {
        if (step.get() + 1 == STEPS.size()) {
            end();
        } else {
            step.set(step.get() + 1);
        }
    }

    void previous() {
        step.set(Math.max(0, step.get() - 1));
    }

    /// Ends it for good, wherever it is.
    public void end() {
        step.set(-1);
        settings.change(data -> data.withView(SEEN, "yes"));
    }

    /// Goes where the step can be seen; some can be seen anywhere.
    void show() {
        Place place = current().place();
        if (place != null && navigator.knows(place.getClass())) {
            navigator.go(place);
        }
    }

    boolean hasPlace() {
        return current().place() != null;
    }

    String title() {
        return texts.get("firstrun.tour." + current().key());
    }

    String text() {
        return texts.get("firstrun.tour." + current().key() + ".text");
    }

    int steps() {
        return STEPS.size();
    }

    private Step current() {
        return STEPS.get(step.get());
    }

    /// From 0 on; below it the tour is not under way.
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }
}
