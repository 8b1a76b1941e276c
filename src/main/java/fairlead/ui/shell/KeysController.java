package fairlead.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The sheet that `?` opens: the keys of this view, and those that work everywhere.
public final class KeysController {
    private final Frame frame;

    @FXML private VBox here;
    @FXML private VBox hereKeys;
    @FXML private VBox everywhereKeys;

    public KeysController(Frame frame) {
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        List<Node> own = lines(false);
        here.setVisible(!own.isEmpty());
        here.setManaged(!own.isEmpty());
        hereKeys.getChildren().setAll(own);
        everywhereKeys.getChildren().setAll(lines(true));
    }

    /// Keys are changed, and checked against each other, in the settings.
    @FXML
    private void change() {
        frame.popovers().closeAll();
        frame.navigator().go(new Place.Settings("shortcuts"));
    }

    private List<Node> lines(boolean everywhere) {
        return frame.commands().declared().stream()
                .filter(frame.commands().available()::contains)
                .filter(command -> command.place().equals(Place.class) == everywhere)
                .filter(command -> frame.commands().keys(command).isPresent())
                .map(this::line)
                .toList();
    }

    private Node line(Command command) {
        Label name = new Label(frame.texts().get(command.textKey()));
        Label keys = new Label(frame.commands().keys(command).orElseThrow().display(frame.texts()));
        keys.getStyleClass().add("keycap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, space, keys);
        line.getStyleClass().add("keys-line");
        return line;
    }
}
