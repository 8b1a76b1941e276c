package fairlead.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The entries of the left rail: only places that have a view.
final class Rail {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final List<Entry> PLACES =
            List.of(
                    new Entry(ShellCommand.GO_PIPELINE, new Place.Pipeline(), "fth-columns"),
                    new Entry(ShellCommand.GO_LEADS, Place.Leads.all(), "fth-list"),
                    new Entry(ShellCommand.GO_IMPORT, new Place.Import(), "fth-download"),
                    new Entry(ShellCommand.GO_ACTIVITY, new Place.Activity(), "fth-clock"));
    private static final Entry SETTINGS =
            new Entry(ShellCommand.GO_SETTINGS, Place.Settings.first(), "fth-settings");

    private final Frame frame;

    Rail(Frame frame) {
        this.frame = frame;
    }

    List<Button> places() {
        return PLACES.stream().map(this::button).toList();
    }

    Button settings() {
        return button(SETTINGS);
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
                .ifPresent(keys -> button.setTooltip(new Tooltip(keys.display())));
        button.setOnAction(event -> frame.navigator().go(entry.place()));
        frame.navigator().placeProperty().subscribe(here -> show(button, kind, here));
        return button;
    }

    private void show(Button button, Class<? extends Place> kind, Place here) {
        button.setVisible(frame.navigator().knows(kind));
        button.pseudoClassStateChanged(HERE, kind.isInstance(here));
    }

    private record Entry(ShellCommand command, Place place, String icon) {}
}
