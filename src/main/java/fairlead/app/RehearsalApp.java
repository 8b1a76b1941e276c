package fairlead.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window as a person gets it, which leaves by itself once a node stands: so the start cache of
/// an image is made, and a start timed.
public final class RehearsalApp extends FairleadApp {
    private static final Logger LOG = LoggerFactory.getLogger(RehearsalApp.class);

    /// The property that asks for it, naming the selector of a node.
    static final String ASKED = "fairlead.rehearse";

    @Override
    public void start(Stage stage) {
        super.start(stage);
        new Wait(stage.getScene(), System.getProperty(ASKED)).start();
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
}
