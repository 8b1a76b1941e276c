package fairlead.ui.firstrun;

import fairlead.settings.Texts;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The three doors.
public final class FirstRunController implements Screen<Place.FirstRun> {
    private final FirstRunViewModel model;
    private final Texts texts;

    @FXML private Button sample;
    @FXML private Button own;
    @FXML private Button team;
    @FXML private VBox form;
    @FXML private TextField address;
    @FXML private TextField user;
    @FXML private PasswordField password;
    @FXML private Label problem;
    @FXML private ProgressStrip progress;

    public FirstRunController(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        address.textProperty().bindBidirectional(model.addressProperty());
        user.textProperty().bindBidirectional(model.userProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        form.visibleProperty().bind(model.joiningProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        progress.visibleProperty().bind(model.busyProperty());
        progress.textProperty().bind(model.doingProperty());
        progress.progressProperty().bind(model.progressProperty());
        progress.setOnCancel(event -> model.cancel());
        sample.setVisible(model.hasSample());
        sample.setManaged(model.hasSample());
        model.cancellableProperty().subscribe(this::showCancel);
        for (Node part : new Node[] {form, problem, progress}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        for (Node door : new Node[] {sample, own, team, form}) {
            door.disableProperty().bind(model.busyProperty());
        }
    }

    @Override
    public void show(Place.FirstRun place) {
        sample.requestFocus();
    }

    @FXML
    private void trySample() {
        model.trySample();
    }

    @FXML
    private void bringLeads() {
        model.bringLeads();
    }

    @FXML
    private void openForm() {
        model.toggleJoin();
        address.requestFocus();
    }

    @FXML
    private void join() {
        model.join();
    }

    private void showCancel(boolean cancellable) {
        progress.setCancelText(cancellable ? texts.get("shell.cancel") : "");
    }
}
