package fairlead.ui.sync;

import fairlead.settings.Texts;
import fairlead.sync.SyncState;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the chip tells when it is clicked: how things stand, and what to do about it.
final class SyncPanel extends VBox {
    private final ChipViewModel model;
    private final Frame frame;
    private final Texts texts;
    private final SyncWords words;
    private final Label about = new Label();
    private final Label last = new Label();
    private final Label counts = new Label();
    private final CheckBox offline = new CheckBox();
    private final LoginForm login;
    private Runnable close = () -> {};

    SyncPanel(ChipViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        texts = frame.texts();
        words = new SyncWords(texts, frame.formats());
        login = new LoginForm(model, texts);
        getStyleClass().addAll("chip-panel", "sync-panel");
        getStylesheets().add(getClass().getResource("/styles/sync.css").toExternalForm());
        about.setWrapText(true);
        for (Label quiet : new Label[] {last, counts}) {
            quiet.setWrapText(true);
            quiet.getStyleClass().add("chip-where");
        }
        offline.setText(texts.get("sync.offline"));
        offline.setOnAction(event -> model.workOffline(offline.isSelected()));
        getChildren().setAll(about, login, last, counts, offline, buttons());
    }

    private Node buttons() {
        Button now = new Button(texts.get("sync.now"));
        now.setOnAction(event -> model.syncNow());
        now.disableProperty().bind(offline.selectedProperty());
        Button center = new Button(texts.get("sync.open"));
        center.setOnAction(
                event -> {
                    close.run();
                    frame.navigator().go(new Place.Sync());
                });
        FlowPane both = new FlowPane(now, center);
        both.getStyleClass().add("sync-buttons");
        return both;
    }

    void open(Node anchor) {
        Subscription following = model.stateProperty().subscribe(this::show);
        close = frame.popovers().show(anchor, this);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                following.unsubscribe();
                            }
                        });
    }

    private void show(SyncState state) {
        about.setText(words.sentence(state));
        last.setText(words.lastSync(state));
        counts.setText(words.counts(state));
        offline.setSelected(state.chosen());
        boolean asked = state.trouble().filter(SyncWords::isLogin).isPresent();
        login.setVisible(asked && !state.chosen());
    }
}
