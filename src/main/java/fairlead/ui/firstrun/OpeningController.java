package fairlead.ui.firstrun;

import fairlead.settings.Texts;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Duration;

import java.util.function.BooleanSupplier;

/// The workspace takes its time to open: that it does, and why where its file is just being brought
/// up to this version.
public final class OpeningController implements Screen<Place.Opening> {
    private static final Duration LOOK = Duration.seconds(0.5);

    private final BooleanSupplier upgrades;
    private final Texts texts;
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));

    @FXML private Label title;
    @FXML private Label about;

    public OpeningController(BooleanSupplier upgrades, Texts texts) {
        this.upgrades = upgrades;
        this.texts = texts;
        looking.setCycleCount(Timeline.INDEFINITE);
    }

    @Override
    public void show(Place.Opening place) {
        look();
        looking.play();
    }

    @Override
    public void hide() {
        looking.stop();
    }

    private void look() {
        boolean upgrade = upgrades.getAsBoolean();
        title.setText(texts.get(upgrade ? "firstrun.upgrade" : "firstrun.opening"));
        about.setText(texts.get(upgrade ? "firstrun.upgrade.about" : "firstrun.opening.about"));
    }
}
