package fairlead.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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

    List<Node> places() {
        return PLACES.stream()
                .filter(entry -> frame.navigator().knows(entry.place().getClass()))
                .map(this::button)
                .toList();
    }

    Node settings() {
        return button(SETTINGS);
    }

    private Node button(Entry entry) {
        String text = frame.texts().get(textKey(entry));
        Button button = new Button(text, new FontIcon(entry.icon()));
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        frame.commands()
                .keys(entry.command())
                .ifPresent(keys -> button.setTooltip(new Tooltip(keys.display())));
        button.setOnAction(event -> frame.navigator().go(entry.place()));
        frame.navigator()
                .placeProperty()
                .subscribe(
                        place ->
                                button.pseudoClassStateChanged(
                                        HERE, entry.place().getClass().isInstance(place)));
        return button;
    }

    private static String textKey(Entry entry) {
        return switch (entry.command()) {
            case GO_PIPELINE -> "shell.pipeline";
            case GO_LEADS -> "shell.leads";
            case GO_IMPORT -> "shell.import";
            case GO_ACTIVITY -> "shell.activity";
            default -> "shell.settings";
        };
    }

    private record Entry(ShellCommand command, Place place, String icon) {}
}
