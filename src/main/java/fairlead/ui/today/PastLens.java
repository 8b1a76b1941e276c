package fairlead.ui.today;

import fairlead.action.queue.PastKind;
import fairlead.action.queue.PastRow;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import java.util.Locale;

/// The switch between the queue and what is not in it.
final class PastLens {
    private final PastViewModel past;
    private final TodayViewModel today;
    private final Frame frame;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Timeline clock = new Timeline();

    PastLens(PastViewModel past, TodayViewModel today, Frame frame) {
        this.past = past;
        this.today = today;
        this.frame = frame;
        this.texts = frame.texts();
    }

    void bind(HBox lenses, ListView<PastRow> list, EmptyState none) {
        lenses.getChildren().add(lens(null, "today.lens.open"));
        for (PastKind kind : PastKind.values()) {
            lenses.getChildren().add(lens(kind, "today.lens." + name(kind)));
        }
        list.setItems(past.rows());
        list.setCellFactory(view -> new PastCell(texts, frame.formats(), past::reverse));
        list.setOnKeyPressed(
                event -> {
                    PastRow row = list.getSelectionModel().getSelectedItem();
                    if (row != null && event.getCode() == KeyCode.ENTER) {
                        frame.navigator().go(new Place.LeadPage(row.leadId()));
                    }
                });
        none.visibleProperty()
                .bind(Bindings.isEmpty(past.rows()).and(past.loadingProperty().not()));
        list.visibleProperty().bind(none.visibleProperty().not());
        clock.getKeyFrames().add(new KeyFrame(Duration.seconds(1), event -> list.refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
        past.kindProperty().subscribe(kind -> mark(kind, none));
    }

    private ToggleButton lens(PastKind kind, String key) {
        ToggleButton button = new ToggleButton(texts.get(key));
        button.getStyleClass().add("segment");
        button.setToggleGroup(group);
        button.setUserData(kind);
        button.setOnAction(event -> past.show(kind, today.teamProperty().get()));
        return button;
    }

    private void mark(PastKind kind, EmptyState none) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == kind));
        if (kind == PastKind.LEAVING) {
            clock.play();
        } else {
            clock.stop();
        }
        if (kind != null) {
            none.setText(texts.get("today.none." + name(kind)));
        }
    }

    private static String name(PastKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
