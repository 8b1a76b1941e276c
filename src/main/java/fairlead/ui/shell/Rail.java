package fairlead.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The entries of the left rail: only places that have a view.
final class Rail {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final List<Entry> PLACES =
            List.of(
                    new Entry(ShellCommand.GO_TODAY, new Place.Today(), "fth-sun"),
                    new Entry(ShellCommand.GO_PIPELINE, new Place.Pipeline(), "fth-columns"),
                    new Entry(ShellCommand.GO_LEADS, Place.Leads.all(), "fth-list"),
                    new Entry(ShellCommand.GO_IMPORT, new Place.Import(), "fth-download"),
                    new Entry(ShellCommand.GO_ACTIVITY, new Place.Activity(), "fth-clock"),
                    new Entry(ShellCommand.GO_AGENTS, new Place.Agents(), "fth-cpu"),
                    new Entry(ShellCommand.GO_DUPLICATES, new Place.Duplicates(), "fth-copy"));
    private static final Entry SETTINGS =
            new Entry(ShellCommand.GO_SETTINGS, Place.Settings.first(), "fth-settings");

    private static final double INSETS = 16;

    private final Frame frame;
    private List<Button> pinned = List.of();

    Rail(Frame frame) {
        this.frame = frame;
        frame.navigator().placeProperty().subscribe(this::mark);
    }

    List<Button> places() {
        return PLACES.stream().map(this::button).toList();
    }

    Button settings() {
        return button(SETTINGS);
    }

    /// Shows what is pinned now; an entry of the rail is not marked while one of these is.
    List<Button> pinned(List<PinnedPlace> places) {
        pinned = places.stream().map(this::pinned).toList();
        mark(frame.navigator().placeProperty().get());
        return pinned;
    }

    private void mark(Place here) {
        pinned.forEach(
                button -> button.pseudoClassStateChanged(HERE, button.getUserData().equals(here)));
    }

    private Button pinned(PinnedPlace pinned) {
        Label name = new Label(pinned.title());
        name.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(frame.formats().number(pinned.count()));
        count.getStyleClass().add("rail-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new FontIcon(pinned.icon()), name, space, count);
        line.getStyleClass().add("rail-pinned");
        Button button = new Button("", line);
        button.getStyleClass().add("rail-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(INSETS));
        button.setAccessibleText(frame.texts().get("shell.pinned", pinned.title(), pinned.count()));
        button.setTooltip(new Tooltip(pinned.title()));
        button.setOnAction(event -> frame.navigator().go(pinned.place()));
        button.setUserData(pinned.place());
        return button;
    }

    private Button button(Entry entry) {
        Class<? extends Place> kind = entry.place().getClass();
        Button button =
                new Button(frame.texts().get(PlaceNames.textKey(kind)), new FontIcon(entry.icon()));
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.managedProperty().bind(button.visibleProperty());
        frame.commands()
                .keys(entry.command())
                .ifPresent(keys -> button.setTooltip(new Tooltip(keys.display(frame.texts()))));
        button.setOnAction(event -> frame.navigator().go(entry.place()));
        frame.navigator().placeProperty().subscribe(here -> show(button, kind, here));
        return button;
    }

    private void show(Button button, Class<? extends Place> kind, Place here) {
        button.setVisible(frame.navigator().knows(kind));
        boolean isPinned = pinned.stream().anyMatch(one -> one.getUserData().equals(here));
        button.pseudoClassStateChanged(HERE, kind.isInstance(here) && !isPinned);
    }

    private record Entry(ShellCommand command, Place place, String icon) {}
}
