package fairlead.ui.lead;

import fairlead.contact.HomeTime;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Optional;

/// The clock on the wall of somebody far away: `09:40 there`. Shows nothing where their clock is
/// ours, or where nobody knows.
final class TheirTime extends Label {

    private static final Duration TICK = Duration.seconds(20);

    private final Texts texts;
    private final Formats formats;
    private final Timeline clock = new Timeline(new KeyFrame(TICK, event -> tell()));
    private final Tooltip where = new Tooltip();
    private String phone;

    TheirTime(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("their-time");
        setTooltip(where);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> run(scene != null && isVisible()));
    }

    void show(String number) {
        phone = number;
        tell();
        run(isVisible() && getScene() != null);
    }

    private void run(boolean wanted) {
        if (wanted) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    private void tell() {
        Instant now = formats.now();
        Optional<ZoneId> zone = HomeTime.zone(phone, now).filter(there -> differs(there, now));
        setVisible(zone.isPresent());
        zone.ifPresent(
                there -> {
                    setText(texts.get("lead.there", formats.timeIn(now, there)));
                    where.setText(there.getDisplayName(TextStyle.FULL, formats.locale()));
                    setAccessibleText(getText() + ", " + where.getText());
                });
    }

    private boolean differs(ZoneId there, Instant now) {
        return !there.getRules().getOffset(now).equals(formats.zone().getRules().getOffset(now));
    }
}
