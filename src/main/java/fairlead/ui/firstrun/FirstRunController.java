package fairlead.ui.firstrun;

import fairlead.settings.Texts;
import fairlead.team.Invitation;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Dialogs;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

import java.io.File;
import java.util.List;
import java.util.Optional;

/// The three doors.
public final class FirstRunController implements Screen<Place.FirstRun> {
    private final FirstRunViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;

    @FXML private Node root;
    @FXML private Label invited;
    @FXML private VBox ownBox;
    @FXML private PasswordField ownPassword;
    @FXML private Button sample;
    @FXML private Button own;
    @FXML private Button team;
    @FXML private VBox form;
    @FXML private VBox choice;
    @FXML private TextField address;
    @FXML private TextField user;
    @FXML private PasswordField password;
    @FXML private Label problem;
    @FXML private ProgressStrip progress;

    public FirstRunController(FirstRunViewModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        address.textProperty().bindBidirectional(model.addressProperty());
        user.textProperty().bindBidirectional(model.userProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        BooleanBinding asked =
                Bindings.createBooleanBinding(
                        () -> model.choice().askedProperty().get().isPresent(),
                        model.choice().askedProperty());
        choice.getChildren().setAll(new CopyChoicePane(model, texts));
        choice.visibleProperty().bind(asked);
        form.visibleProperty().bind(model.joiningProperty().and(asked.not()));
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        progress.visibleProperty().bind(model.busyProperty());
        progress.textProperty().bind(model.doingProperty());
        progress.progressProperty().bind(model.progressProperty());
        progress.setOnCancel(event -> model.cancel());
        sample.setVisible(model.hasSample());
        sample.setManaged(model.hasSample());
        model.cancellableProperty().subscribe(this::showCancel);
        ownPassword.textProperty().bindBidirectional(model.ownProperty());
        model.invitationProperty().subscribe(this::showInvitation);
        root.setOnDragOver(this::dragged);
        root.setOnDragDropped(this::dropped);
        for (Node part : new Node[] {form, choice, problem, progress, invited, ownBox}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        for (Node door : new Node[] {sample, own, team, form, choice}) {
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

    @FXML
    private void openInvitation() {
        dialogs.openFile(
                        texts.get("firstrun.invitation"),
                        texts.get("firstrun.invitation.kind"),
                        List.of("*.invitation", "*.json"))
                .ifPresent(model::open);
    }

    /// Where and as whom somebody comes in stands in the invitation, and is not typed.
    private void showInvitation(Optional<Invitation> invitation) {
        boolean there = invitation.isPresent();
        invited.setVisible(there);
        ownBox.setVisible(there);
        address.setEditable(!there);
        user.setEditable(!there);
        invitation.ifPresent(
                read -> {
                    invited.setText(texts.get("firstrun.invited", read.workspace()));
                    password.requestFocus();
                });
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.busyProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        files.stream().findFirst().map(File::toPath).ifPresent(model::open);
        event.consume();
    }

    private void showCancel(boolean cancellable) {
        progress.setCancelText(cancellable ? texts.get("shell.cancel") : "");
    }
}
