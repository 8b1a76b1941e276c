package fairlead.ui.shell;

import fairlead.ui.control.Avatar;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The window's frame: rail, top bar, content, and what floats over it.
public final class ShellController {
    private final ShellViewModel model;
    private final Frame frame;
    private final Runnable openPalette;
    private final WorkspaceChip chip;

    private Consumer<Node> openPerson = anchor -> {};

    @FXML private StackPane root;
    @FXML private VBox rail;
    @FXML private VBox railPlaces;
    @FXML private VBox railPinned;
    @FXML private VBox railBottom;
    @FXML private VBox main;
    @FXML private HBox topbar;
    @FXML private StackPane content;
    @FXML private StackPane floating;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private Label searchKeys;
    @FXML private HBox tools;
    @FXML private Button workspace;
    @FXML private Button personBox;
    @FXML private Avatar person;
    @FXML private Label personName;

    public ShellController(
            ShellViewModel model, Frame frame, Runnable openPalette, WorkspaceChip chip) {
        this.model = model;
        this.frame = frame;
        this.openPalette = openPalette;
        this.chip = chip;
    }

    @FXML
    private void initialize() {
        Rail entries = new Rail(frame);
        railPlaces.getChildren().setAll(entries.places());
        railBottom.getChildren().addFirst(entries.settings());
        model.pinned()
                .subscribe(() -> railPinned.getChildren().setAll(entries.pinned(model.pinned())));
        StackPane.setAlignment(frame.peek().node(), Pos.CENTER_RIGHT);
        floating.getChildren().setAll(frame.toasts().node());
        StackPane.setAlignment(frame.toasts().node(), Pos.BOTTOM_LEFT);
        root.getChildren().add(frame.popovers().node());
        frame.navigator().contentProperty().subscribe(this::showContent);
        frame.navigator().placeProperty().subscribe(this::showPlace);
        bindTopBar();
        bindPerson();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouseButtons);
    }

    /// Puts something into the top bar, before the workspace's own mark.
    public void addToTopBar(Node node) {
        topbar.getChildren().add(topbar.getChildren().indexOf(workspace), node);
    }

    /// Takes out of the top bar what was put there.
    public void removeFromTopBar(Node node) {
        topbar.getChildren().remove(node);
    }

    /// Puts a strip above the content, which makes room for it.
    public void addStrip(Node node) {
        main.getChildren().add(main.getChildren().indexOf(topbar) + 1, node);
    }

    /// Lays something over all the rest.
    public void addOver(Node node) {
        root.getChildren().add(node);
    }

    /// Puts into the top bar what only some workspaces have.
    public void showTools(Node... nodes) {
        tools.getChildren().setAll(nodes);
    }

    /// Puts everything in its place at once.
    public void layout() {
        root.layout();
    }

    public List<Node> tools() {
        return tools.getChildren();
    }

    /// What opens beside the person's own mark.
    public void whenPerson(Consumer<Node> action) {
        openPerson = action;
    }

    @FXML
    private void changeName() {
        openPerson.accept(personBox);
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
                .ifPresent(keys -> searchKeys.setText(keys.display(frame.texts())));
        chip.attach(workspace, model);
    }

    private void bindPerson() {
        model.personProperty().subscribe(person::setName);
        personName.textProperty().bind(model.personProperty());
        personBox.visibleProperty().bind(model.personProperty().isNotEmpty());
        personBox.managedProperty().bind(personBox.visibleProperty());
    }

    /// A view that asks for more room than there is scrolls or cuts itself; it never pushes the
    /// frame out of the window. One that was shown before stays in the scene unseen, since adding
    /// it again would style every node of it anew. It has the focus until its screen says where in
    /// it, since the next key must never reach the top bar.
    private void showContent(Node node) {
        if (node instanceof Region region) {
            region.setMinSize(0, 0);
        }
        frame.peek().hide();
        frame.popovers().closeAll();
        Node peek = frame.peek().node();
        content.getChildren().removeIf(view -> view != node && !frame.navigator().keeps(view));
        if (node != null && !content.getChildren().contains(node)) {
            content.getChildren().add(node);
        }
        content.getChildren().forEach(view -> show(view, view == node));
        content.getChildren().add(peek);
        if (node != null) {
            node.requestFocus();
        }
    }

    private static void show(Node view, boolean shown) {
        view.setVisible(shown);
        view.setManaged(shown);
    }

    private void showPlace(Place place) {
        boolean working = place == null || place.working();
        for (Node part : new Node[] {rail, topbar}) {
            part.setVisible(working);
            part.setManaged(working);
        }
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
