package fairlead.ui.sync;

import fairlead.settings.Texts;
import fairlead.sync.SyncState;
import fairlead.sync.Trouble;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/// The sync centre.
public final class SyncController implements Screen<Place.Sync> {
    private final SyncViewModel model;
    private final ChipViewModel chip;
    private final Frame frame;
    private final Texts texts;
    private final SyncWords words;
    private final ReviewWords review;
    private final SyncLists lists;

    @FXML private Label about;
    @FXML private Label last;
    @FXML private Button now;
    @FXML private CheckBox offline;
    @FXML private VBox login;
    @FXML private Button believe;
    @FXML private Label problem;
    @FXML private Label sealed;
    @FXML private VBox decide;
    @FXML private VBox conflicts;
    @FXML private VBox refused;
    @FXML private VBox parked;
    @FXML private VBox handed;
    @FXML private VBox pending;
    @FXML private VBox sent;
    @FXML private Label travel;
    @FXML private Label secured;
    @FXML private CheckBox narrow;
    @FXML private Label found;
    @FXML private Button check;
    @FXML private ProgressStrip progress;

    public SyncController(SyncViewModel model, ChipViewModel chip, Frame frame) {
        this.model = model;
        this.chip = chip;
        this.frame = frame;
        texts = frame.texts();
        words = new SyncWords(texts, frame.formats());
        review = new ReviewWords(texts, frame.formats());
        lists = new SyncLists(model.choosing(), review, frame);
    }

    @FXML
    private void initialize() {
        login.getChildren().setAll(new LoginForm(chip, texts));
        handed.getChildren().setAll(new AdoptBox(model.adopting(), review, frame));
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEqualTo(""));
        progress.progressProperty().bind(model.checkedProperty());
        progress.visibleProperty().bind(model.checkingProperty());
        check.disableProperty().bind(model.checkingProperty());
        now.disableProperty().bind(offline.selectedProperty());
        for (Node part : new Node[] {login, believe, problem, sealed, decide, refused, progress}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        chip.stateProperty().subscribe(this::show);
        model.pictureProperty().subscribe(this::show);
    }

    @Override
    public void show(Place.Sync place) {
        model.show();
        now.requestFocus();
    }

    /// Shows what a sealed file holds, as if somebody had just chosen it.
    public void open(Path file) {
        model.adopting().open(file);
    }

    @Override
    public void hide() {
        model.hide();
    }

    private void show(SyncState state) {
        about.setText(words.sentence(state));
        last.setText(words.lastSync(state));
        offline.setSelected(state.chosen());
        boolean asked = state.trouble().filter(SyncWords::isLogin).isPresent();
        login.setVisible(asked && !state.chosen());
        believe.setVisible(state.trouble().filter(Trouble::isDoubt).isPresent() && !state.chosen());
    }

    private void show(SyncPicture picture) {
        decide.setVisible(picture != null && !picture.conflicts().isEmpty());
        refused.setVisible(picture != null && !picture.parked().isEmpty());
        if (picture == null) {
            return;
        }
        picture.here()
                .sealed()
                .ifPresent(file -> sealed.setText(texts.get("sync.handover.sealed", file)));
        sealed.setVisible(picture.here().sealed().isPresent() && login.isVisible());
        review.know(picture.people());
        conflicts.getChildren().setAll(lists.conflicts(picture.conflicts()));
        parked.getChildren().setAll(lists.parked(picture.parked()));
        pending.getChildren().setAll(lists.pending(picture.pending()));
        sent.getChildren().setAll(lists.sent(picture.sent()));
        tellHere(picture.here());
    }

    private void tellHere(SyncPicture.Here here) {
        travel.setText(review.travel(here.travel(), here.narrow()));
        secured.setText(texts.get(here.encrypted() ? "sync.encrypted" : "sync.plain"));
        narrow.setSelected(here.narrow());
        found.setText(
                here.lastCheck()
                        .map(one -> review.found(one.at(), one.compared(), one.repaired()))
                        .orElse(texts.get("sync.check.never")));
    }

    @FXML
    private void syncNow() {
        chip.syncNow();
    }

    @FXML
    private void believe() {
        chip.believe();
    }

    @FXML
    private void workOffline() {
        chip.workOffline(offline.isSelected());
    }

    @FXML
    private void narrow() {
        model.narrow(narrow.isSelected());
    }

    @FXML
    private void checkData() {
        model.check();
    }
}
