package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Popovers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;

/// The small panels beside an event: what can be done with it, why it is pinned, another wording,
/// what it said before.
final class EventMenu {

    private final EventsViewModel model;
    private final Popovers popovers;
    private final Texts texts;
    private final Formats formats;

    EventMenu(EventsViewModel model, Popovers popovers, Texts texts, Formats formats) {
        this.model = model;
        this.popovers = popovers;
        this.texts = texts;
        this.formats = formats;
    }

    void open(Node anchor, TimelineRow row) {
        VBox menu = new VBox();
        menu.getStyleClass().add("event-menu");
        Panels.dressed(menu);
        Runnable[] close = {() -> {}};
        if (row.isHighlight()) {
            add(menu, close, "unpin", "fth-bookmark", () -> model.unpin(row));
        } else {
            add(menu, close, "pin", "fth-bookmark", () -> askWhy(anchor, row));
        }
        if (row.type() == EventType.NOTE_ADDED) {
            add(menu, close, "edit", "fth-edit-2", () -> reword(anchor, row));
        }
        if (row.supersedesId() != null) {
            add(
                    menu,
                    close,
                    "versions",
                    "fth-rotate-ccw",
                    () -> model.versions(row, found -> showVersions(anchor, found)));
        }
        add(menu, close, "copy", "fth-copy", () -> copy(row));
        if (isOurs(row)) {
            add(menu, close, "remove", "fth-trash-2", () -> model.remove(row));
        }
        close[0] = popovers.show(anchor, menu);
    }

    /// What people wrote here can be removed; what came from outside stays.
    private static boolean isOurs(TimelineRow row) {
        return "user".equals(row.actorType())
                && row.emailId() == null
                && switch (row.type()) {
                    case NOTE_ADDED, CALL_COMPLETED, MEETING_COMPLETED, CUSTOM -> true;
                    default -> false;
                };
    }

    private void add(VBox menu, Runnable[] close, String key, String icon, Runnable action) {
        Button item = new Button(texts.get("timeline.menu." + key), new FontIcon(icon));
        item.getStyleClass().add("menu-line");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setOnAction(
                event -> {
                    close[0].run();
                    action.run();
                });
        menu.getChildren().add(item);
    }

    /// Pins at once on Enter; the reason may stay empty.
    void askWhy(Node anchor, TimelineRow row) {
        TextField reason = new TextField();
        reason.setPromptText(texts.get("timeline.pin.reason"));
        reason.setAccessibleText(texts.get("timeline.pin.reason"));
        reason.setPrefColumnCount(24);
        VBox panel = panel("timeline.pin.title", reason);
        Runnable close = popovers.show(anchor, panel);
        Button pin = accent("timeline.menu.pin");
        Runnable go =
                () -> {
                    close.run();
                    model.pin(row, reason.getText());
                };
        reason.setOnAction(event -> go.run());
        pin.setOnAction(event -> go.run());
        buttons(panel, pin);
    }

    private void reword(Node anchor, TimelineRow row) {
        TextArea text = new TextArea(row.description() == null ? row.title() : row.description());
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.setPrefColumnCount(36);
        text.setAccessibleText(texts.get("timeline.menu.edit"));
        VBox panel = panel("timeline.edit.title", text);
        Runnable close = popovers.show(anchor, panel);
        Button save = accent("timeline.edit.save");
        Runnable go =
                () -> {
                    close.run();
                    model.edit(row, text.getText());
                };
        save.setOnAction(event -> go.run());
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        go.run();
                        event.consume();
                    }
                });
        buttons(panel, save);
    }

    private void showVersions(Node anchor, List<TimelineRow> versions) {
        VBox panel = panel("timeline.versions.title");
        for (TimelineRow version : versions) {
            Label when = new Label(formats.exact(version.createdAt()));
            when.getStyleClass().add("version-when");
            boolean gone = version.isRemoval();
            Label text =
                    new Label(
                            gone
                                    ? texts.get("timeline.versions.removed")
                                    : version.description() == null
                                            ? version.title()
                                            : version.description());
            text.setWrapText(true);
            text.getStyleClass().add("version-text");
            panel.getChildren().addAll(when, text);
        }
        popovers.show(anchor, panel);
    }

    private void copy(TimelineRow row) {
        String text = row.description() == null ? row.title() : row.description();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private VBox panel(String titleKey, Node... content) {
        return Panels.titled(texts.get(titleKey), content);
    }

    private Button accent(String key) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("accent");
        return button;
    }

    private static void buttons(VBox panel, Button button) {
        HBox line = new HBox(button);
        line.getStyleClass().add("panel-buttons");
        panel.getChildren().add(line);
    }
}
