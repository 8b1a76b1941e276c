package fairlead.ui.firstrun;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// The workspace could not be opened: why, the way to try again, and the way to its backups. Where
/// only its passphrase is missing, it is asked for.
public final class ClosedController implements Screen<Place.Closed> {
    private final Keyhole keyhole;
    private final Runnable retry;
    private final Runnable backups;
    private final Background background;
    private final Texts texts;

    @FXML private EmptyState state;
    @FXML private Node ways;
    @FXML private VBox asking;
    @FXML private PasswordField passphrase;
    @FXML private Label wrong;

    public ClosedController(
            Keyhole keyhole, Runnable retry, Runnable backups, Background background, Texts texts) {
        this.keyhole = keyhole;
        this.retry = retry;
        this.backups = backups;
        this.background = background;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (Node part : new Node[] {state, ways, asking, wrong}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    }

    @Override
    public void show(Place.Closed place) {
        boolean asks = keyhole.asks();
        state.setText(place.message());
        state.setVisible(!asks);
        ways.setVisible(!asks);
        asking.setVisible(asks);
        if (asks) {
            passphrase.requestFocus();
        }
    }

    @FXML
    private void unlock() {
        char[] said = passphrase.getText().toCharArray();
        wrong.setText("");
        background
                .run(
                        () -> {
                            keyhole.unlock(said);
                            return null;
                        })
                .onSuccess(nothing -> retry.run())
                .on(FairleadException.class, this::refuse)
                .start();
    }

    private void refuse(FairleadException failure) {
        wrong.setText(texts.of(failure));
        passphrase.selectAll();
        passphrase.requestFocus();
    }

    @FXML
    private void tryAgain() {
        retry.run();
    }

    @FXML
    private void openBackups() {
        backups.run();
    }
}
