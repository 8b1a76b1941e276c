package fairlead.ui.shell;

import fairlead.ui.control.Avatar;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;

/// The window's frame: rail, top bar, content, and what floats over it.
public final class ShellController {
    private final ShellViewModel model;
    private final Frame frame;
    private final Runnable openPalette;

    @FXML private StackPane root;
    @FXML private VBox rail;
    @FXML private VBox railPlaces;
    @FXML private VBox railBottom;
    @FXML private StackPane content;
    @FXML private StackPane floating;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private Button search;
    @FXML private Label searchKeys;
    @FXML private Label workspace;
    @FXML private Avatar person;

    public ShellController(ShellViewModel model, Frame frame, Runnable openPalette) {
        this.model = model;
        this.frame = frame;
        this.openPalette = openPalette;
    }

    @FXML
    private void initialize() {
        Rail entries = new Rail(frame);
        railPlaces.getChildren().setAll(entries.places());
        railBottom.getChildren().addFirst(entries.settings());
        content.getChildren().add(frame.peek().node());
        StackPane.setAlignment(frame.peek().node(), Pos.CENTER_RIGHT);
        floating.getChildren().setAll(frame.toasts().node());
        StackPane.setAlignment(frame.toasts().node(), Pos.BOTTOM_LEFT);
        root.getChildren().add(frame.popovers().node());
        frame.navigator().contentProperty().subscribe(this::showContent);
        frame.navigator().placeProperty().subscribe(this::showPlace);
        bindTopBar();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouseButtons);
    }

    @FXML
    private void goBack() {
        frame.navigator().back();
    }

    @FXML
    private void goForward() {
        frame.navigator().forward();
    }

    @FXML
    private void openPalette() {
        openPalette.run();
    }

    private void bindTopBar() {
        back.disableProperty().bind(frame.navigator().canGoBackProperty().not());
        forward.disableProperty().bind(frame.navigator().canGoForwardProperty().not());
        frame.commands()
                .keys(ShellCommand.PALETTE)
                .ifPresent(keys -> searchKeys.setText(keys.display()));
        model.workspaceProperty().subscribe(this::showWorkspace);
        model.workspaceNameProperty()
                .subscribe(name -> showWorkspace(model.workspaceProperty().get()));
        model.personProperty().subscribe(person::setName);
        person.visibleProperty().bind(model.personProperty().isNotEmpty());
        person.managedProperty().bind(person.visibleProperty());
    }

    private void showContent(Node node) {
        frame.peek().hide();
        frame.popovers().closeAll();
        List<Node> shown =
                node == null ? List.of(frame.peek().node()) : List.of(node, frame.peek().node());
        content.getChildren().setAll(shown);
    }

    private void showPlace(Place place) {
        boolean first = place instanceof Place.FirstRun || place == null;
        rail.setVisible(!first);
        rail.setManaged(!first);
        search.setVisible(!first);
        workspace.setVisible(!first);
        back.setVisible(!first);
        forward.setVisible(!first);
    }

    private void showWorkspace(WorkspaceKind kind) {
        String key =
                Map.of(
                                WorkspaceKind.NONE, "shell.workspace.none",
                                WorkspaceKind.LOCAL, "shell.workspace.local",
                                WorkspaceKind.SAMPLE, "shell.workspace.sample",
                                WorkspaceKind.TEAM, "shell.workspace.team")
                        .get(kind);
        workspace.setText(frame.texts().get(key));
        workspace.setGraphic(new FontIcon(kind.icon()));
        String name = model.workspaceNameProperty().get();
        workspace.setTooltip(name.isEmpty() ? null : new Tooltip(name));
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && frame.peek().openProperty().get()) {
            frame.peek().hide();
            event.consume();
        }
    }

    private void mouseButtons(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            frame.navigator().back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            frame.navigator().forward();
        }
    }
}
