package fairlead.app;

import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Place;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// The window as a person gets it, which leaves by itself: the start cache of an image is made from
/// a run that walks through every place, and a start is timed by a run that ends once a node
/// stands.
public final class RehearsalApp extends FairleadApp {
    private static final Logger LOG = LoggerFactory.getLogger(RehearsalApp.class);
    private static final String ASKED = "fairlead.rehearse";
    private static final String EVERYTHING = "everything";
    private static final String BOARD = ".card";
    private static final int FRAMES_A_PLACE = 90;

    /// Whether the property asks for it, naming `everything` or the selector of a node.
    static boolean asked() {
        return System.getProperty(ASKED) != null;
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        String until = System.getProperty(ASKED);
        AnimationTimer timer =
                until.equals(EVERYTHING)
                        ? new Walk(navigator(), stage.getScene())
                        : new Wait(stage.getScene(), until);
        timer.start();
    }

    private static void leave() {
        LOG.info("ready at {}", System.currentTimeMillis());
        Platform.exit();
    }

    /// Ends a frame after the one that first painted a node.
    private static final class Wait extends AnimationTimer {
        private final Scene scene;
        private final String selector;
        private int framesSince;

        Wait(Scene scene, String selector) {
            this.scene = scene;
            this.selector = selector;
        }

        @Override
        public void handle(long now) {
            if (scene.getRoot().lookup(selector) != null && framesSince++ == 1) {
                leave();
            }
        }
    }

    /// Shows one place after the other, each long enough to load its data, once the board stands.
    private static final class Walk extends AnimationTimer {
        private final Navigator navigator;
        private final Scene scene;
        private final Queue<Place> places = new ArrayDeque<>();
        private int frames;

        Walk(Navigator navigator, Scene scene) {
            this.navigator = navigator;
            this.scene = scene;
            for (Place place :
                    List.of(
                            Place.Leads.all(),
                            new Place.Import(),
                            new Place.Activity(),
                            Place.Settings.first(),
                            new Place.Pipeline())) {
                if (navigator.knows(place.getClass())) {
                    places.add(place);
                }
            }
        }

        @Override
        public void handle(long now) {
            boolean standing = frames > 0 || scene.getRoot().lookup(BOARD) != null;
            if (standing && ++frames % FRAMES_A_PLACE == 0) {
                if (places.isEmpty()) {
                    leave();
                } else {
                    navigator.go(places.remove());
                }
            }
        }
    }
}
