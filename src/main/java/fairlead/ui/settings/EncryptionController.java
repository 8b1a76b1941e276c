package fairlead.ui.settings;

import fairlead.settings.Texts;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// The page of the encryption.
public final class EncryptionController {
    private final EncryptionViewModel model;
    private final Frame frame;
    private final Texts texts;

    @FXML private Label now;
    @FXML private Label about;
    @FXML private VBox keychain;
    @FXML private VBox passphrase;
    @FXML private VBox off;
    @FXML private PasswordField first;
    @FXML private PasswordField again;
    @FXML private ProgressStrip progress;
    @FXML private Label error;

    public EncryptionController(EncryptionViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        texts = frame.texts();
    }

    @FXML
    private void initialize() {
        progress.progressProperty().bind(model.progressProperty());
        progress.visibleProperty().bind(model.busyProperty());
        progress.setOnCancel(event -> model.cancel());
        progress.setCancelText(texts.get("shell.cancel"));
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        for (Node part : new Node[] {keychain, passphrase, off, progress, error}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        for (Node part : new Node[] {keychain, passphrase, off}) {
            part.disableProperty().bind(model.busyProperty());
            part.setVisible(false);
        }
        model.stateProperty().subscribe(this::show);
        model.load();
    }

    private void show(Strongroom.State state) {
        if (state == null) {
            return;
        }
        now.setText(texts.get(title(state)));
        about.setText(texts.get(explained(state)));
        boolean open = !state.encrypted() && !state.team();
        keychain.setVisible(open && state.keychain());
        passphrase.setVisible(open);
        off.setVisible(state.encrypted() && !state.team());
    }

    private static String title(Strongroom.State state) {
        return state.encrypted() ? "settings.encryption.on" : "settings.encryption.none";
    }

    private static String explained(Strongroom.State state) {
        if (state.team()) {
            return state.encrypted()
                    ? "settings.encryption.team"
                    : "settings.encryption.team.plain";
        }
        if (!state.encrypted()) {
            return "settings.encryption.none.about";
        }
        return state.byPassphrase()
                ? "settings.encryption.on.passphrase"
                : "settings.encryption.on.keychain";
    }

    @FXML
    private void lockWithKeychain() {
        model.lock();
    }

    /// A lost passphrase is lost data, so it is asked for twice and said once more.
    @FXML
    private void lockWithPassphrase() {
        model.lock(first.getText(), again.getText());
    }

    @FXML
    private void turnOff() {
        frame.dialogs()
                .confirm(
                        texts.get("settings.encryption.off.ask"),
                        texts.get("settings.encryption.off"),
                        model::unlock);
    }
}
