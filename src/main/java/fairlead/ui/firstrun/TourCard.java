package fairlead.ui.firstrun;

import fairlead.settings.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The strip above the work that shows the tour's step and covers nothing; it takes no focus by
/// itself, and Esc ends the tour where nothing else waits for it.
public final class TourCard extends HBox {
    private final Tour tour;
    private final Texts texts;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Hyperlink show = new Hyperlink();
    private final Button back = new Button();
    private final Button next = new Button();

    public TourCard(Tour tour, Texts texts) {
        this.tour = tour;
        this.texts = texts;
        getStyleClass().add("tour-card");
        getStylesheets().add(getClass().getResource("/styles/firstrun.css").toExternalForm());
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("tour-title");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("tour-text");
        count.getStyleClass().add("tour-count");
        show.setText(texts.get("firstrun.tour.show"));
        show.setOnAction(event -> tour.show());
        back.setText(texts.get("firstrun.tour.back"));
        back.setOnAction(event -> tour.previous());
        next.getStyleClass().add("accent");
        next.setOnAction(event -> tour.next());
        Button end = new Button(texts.get("firstrun.tour.end"));
        end.getStyleClass().add("quiet");
        end.setOnAction(event -> tour.end());
        HBox head = new HBox(title, count);
        head.getStyleClass().add("tour-head");
        VBox words = new VBox(head, text);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words, show, end, back, next);
        List.of(show, end, back, next).forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        show.managedProperty().bind(show.visibleProperty());
        managedProperty().bind(visibleProperty());
        tour.stepProperty().subscribe(step -> tell(step.intValue()));
    }

    private void tell(int step) {
        setVisible(step >= 0);
        if (step < 0) {
            return;
        }
        title.setText(tour.title());
        text.setText(tour.text());
        count.setText(texts.get("firstrun.tour.count", step + 1, tour.steps()));
        show.setVisible(tour.hasPlace());
        back.setDisable(step == 0);
        boolean last = step + 1 == tour.steps();
        next.setText(texts.get(last ? "firstrun.tour.done" : "firstrun.tour.next"));
        setAccessibleText(title.getText() + ". " + text.getText());
    }

    /// Hears Esc wherever the focus is; call it after all others that hear the window's keys.
    public void listenTo(Scene window) {
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isVisible() && !event.isConsumed()) {
            tour.end();
            event.consume();
        }
    }
}
