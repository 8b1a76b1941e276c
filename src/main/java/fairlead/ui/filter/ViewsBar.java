package fairlead.ui.filter;

import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.lead.view.SavedViewRow;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The name of the view that is open, with the menu of all views, and beside it, where something
/// was changed: save, save as, reset. Board and list show the same one.
public final class ViewsBar extends HBox {
    private final ViewsViewModel model;
    private final Frame frame;
    private final ViewPlace place;
    private final MenuButton menu = new MenuButton();
    private final HBox mark = new HBox();
    private Runnable closeDifferences = () -> {};

    public ViewsBar(ViewsViewModel model, Frame frame, ViewPlace place) {
        this.model = model;
        this.frame = frame;
        this.place = place;
        getStyleClass().add("views-bar");
        FilterSheet.dress(this);
        menu.getStyleClass().addAll("views-menu", "quiet");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("views-changed");
        mark.managedProperty().bind(mark.visibleProperty());
        getChildren().addAll(menu, mark);
        model.viewsProperty().subscribe(views -> showMenu());
        model.currentProperty().subscribe(view -> showMenu());
        model.changedProperty().subscribe(changed -> showMenu());
        model.questionProperty().subscribe(this::ask);
    }

    /// Opens the menu, for a key.
    public void open() {
        menu.requestFocus();
        menu.show();
    }

    private void showMenu() {
        Optional<SavedViewRow> open = model.currentProperty().get();
        String name = open.map(SavedViewRow::name).orElse(everything());
        menu.setText(name);
        menu.setAccessibleText(text("views.menu", name));
        menu.setGraphic(open.map(ViewsBar::icon).orElse(null));
        menu.getItems().setAll(new ViewsMenu(model, frame, this::askForName).items(everything()));
        mark.getChildren().setAll(marks(open));
        mark.setVisible(open.isPresent() && model.changedProperty().get());
    }

    private String everything() {
        return text("views.all." + place.name().toLowerCase(Locale.ROOT));
    }

    static Node icon(SavedViewRow view) {
        return switch (view.standing().visibility()) {
            case PRIVATE -> null;
            case TEAM -> new FontIcon("fth-users");
            case LOCKED -> new FontIcon("fth-lock");
        };
    }

    private List<Node> marks(Optional<SavedViewRow> open) {
        Label changed = new Label(text("views.changed"));
        changed.getStyleClass().add("views-changed-text");
        Button saveAs = button("views.saveAs", () -> askForName(NameFor.NEW));
        Button reset = button("views.reset", model::reset);
        return open.filter(SavedViewRow::canBeChanged).isPresent()
                ? List.of(changed, button("views.save", model::save), saveAs, reset)
                : List.of(changed, saveAs, reset);
    }

    private Button button(String textKey, Runnable action) {
        Button button = new Button(text(textKey));
        button.getStyleClass().add("views-link");
        button.setOnAction(event -> action.run());
        return button;
    }

    /// What a name is asked for.
    enum NameFor {
        NEW,
        RENAME
    }

    private void askForName(NameFor what) {
        String now =
                what == NameFor.NEW
                        ? ""
                        : model.currentProperty().get().map(SavedViewRow::name).orElse("");
        NamePanel panel = new NamePanel(frame.texts(), now);
        Runnable close = frame.popovers().show(menu, panel);
        panel.onName(
                name -> {
                    close.run();
                    if (what == NameFor.NEW) {
                        model.saveAs(name);
                    } else {
                        model.rename(name);
                    }
                });
    }

    private void ask(Optional<ViewsViewModel.Overwrite> question) {
        closeDifferences.run();
        closeDifferences =
                question.<Runnable>map(
                                write ->
                                        frame.popovers()
                                                .show(
                                                        menu,
                                                        new DifferencePanel(write, model, frame)))
                        .orElse(() -> {});
    }

    private String text(String key, Object... arguments) {
        return frame.texts().get(key, arguments);
    }

    static String visibilityKey(Visibility visibility) {
        return "views.visibility." + visibility.label();
    }
}
