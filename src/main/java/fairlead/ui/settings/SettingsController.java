package fairlead.ui.settings;

import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;
import fairlead.ui.shell.View;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/// The settings: a list of pages, and the page that was chosen.
public final class SettingsController implements Screen<Place.Settings> {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Frame frame;
    private final List<SettingsPage> pages;

    private Optional<LivePage> live = Optional.empty();

    @FXML private VBox names;
    @FXML private Label title;
    @FXML private ScrollPane page;

    public SettingsController(Frame frame, List<SettingsPage> pages) {
        this.frame = frame;
        this.pages = pages;
    }

    @FXML
    private void initialize() {
        pages.forEach(entry -> names.getChildren().add(name(entry)));
    }

    @Override
    public void show(Place.Settings place) {
        pages.stream()
                .filter(entry -> entry.id().equals(place.page()))
                .findFirst()
                .or(() -> pages.stream().findFirst())
                .ifPresent(this::open);
    }

    @Override
    public void hide() {
        live.ifPresent(LivePage::hide);
        live = Optional.empty();
    }

    private void open(SettingsPage entry) {
        title.setText(frame.texts().get(entry.titleKey()));
        hide();
        View<?> view = entry.view().get();
        page.setContent(view.root());
        live = view.controller() instanceof LivePage shown ? Optional.of(shown) : Optional.empty();
        live.ifPresent(LivePage::show);
        page.setVvalue(0);
        names.getChildren()
                .forEach(
                        node ->
                                node.pseudoClassStateChanged(
                                        HERE, entry.id().equals(node.getUserData())));
    }

    private Button name(SettingsPage entry) {
        Button button = new Button(frame.texts().get(entry.titleKey()), new FontIcon(entry.icon()));
        button.getStyleClass().add("settings-name");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(entry.id());
        button.setOnAction(event -> frame.navigator().go(new Place.Settings(entry.id())));
        return button;
    }
}
