package fairlead.ui.leads;

import fairlead.lead.LeadGroup;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/// How the list looks, beside the name of its view: grouping, columns and density, and the way out
/// into a file.
final class ListTools {
    private final LeadsViewModel model;
    private final LeadWords words;
    private final Frame frame;
    private final MenuButton group = new MenuButton();
    private final Button display;

    ListTools(LeadsViewModel model, LeadWords words, Frame frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        display = button("leads.display", "fth-sliders", this::openDisplay);
    }

    List<Node> nodes() {
        group.getStyleClass().add("quiet");
        group.setGraphic(new FontIcon("fth-layers"));
        model.lookProperty().subscribe(look -> showGroup(look.group()));
        Button export =
                button(
                        "leads.export",
                        "fth-share",
                        () -> frame.commands().run(LeadsCommand.EXPORT));
        return List.of(group, display, export);
    }

    private Button button(String textKey, String icon, Runnable action) {
        Button button = new Button(frame.texts().get(textKey), new FontIcon(icon));
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> action.run());
        return button;
    }

    void openDisplay() {
        frame.popovers().show(display, new DisplayPanel(model, words, frame.texts()));
    }

    void openGroups() {
        group.requestFocus();
        group.show();
    }

    private void showGroup(Optional<LeadGroup> now) {
        group.setText(
                now.map(by -> frame.texts().get("leads.group.by", words.group(by)))
                        .orElse(frame.texts().get("leads.group.none")));
        group.setTooltip(new Tooltip(frame.texts().get("leads.command.group")));
        ToggleGroup one = new ToggleGroup();
        group.getItems().setAll(choice(Optional.empty(), now, one));
        for (LeadGroup by : LeadGroup.values()) {
            group.getItems().add(choice(Optional.of(by), now, one));
        }
        if (now.isPresent()) {
            group.getItems().add(new SeparatorMenuItem());
            group.getItems().add(item("leads.command.fold-all", () -> model.foldAll(true)));
            group.getItems().add(item("leads.command.unfold-all", () -> model.foldAll(false)));
        }
    }

    private MenuItem choice(Optional<LeadGroup> by, Optional<LeadGroup> now, ToggleGroup one) {
        RadioMenuItem item =
                new RadioMenuItem(
                        by.map(words::group).orElse(frame.texts().get("leads.group.none")));
        item.setToggleGroup(one);
        item.setSelected(by.equals(now));
        item.setOnAction(event -> model.groupBy(by));
        return item;
    }

    private MenuItem item(String textKey, Runnable action) {
        MenuItem item = new MenuItem(frame.texts().get(textKey));
        item.setOnAction(event -> action.run());
        return item;
    }
}
