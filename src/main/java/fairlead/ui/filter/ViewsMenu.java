package fairlead.ui.filter;

import fairlead.lead.Visibility;
import fairlead.lead.view.SavedViewRow;
import fairlead.ui.shell.Frame;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The items of the menu of views: every view to open, then what can be done with the open one.
final class ViewsMenu {
    private final ViewsViewModel model;
    private final Frame frame;
    private final Consumer<ViewsBar.NameFor> askForName;

    ViewsMenu(ViewsViewModel model, Frame frame, Consumer<ViewsBar.NameFor> askForName) {
        this.model = model;
        this.frame = frame;
        this.askForName = askForName;
    }

    List<MenuItem> items(String everything) {
        Optional<SavedViewRow> open = model.currentProperty().get();
        ToggleGroup one = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        RadioMenuItem all = choice(everything, open.isEmpty(), one, model::leave);
        items.add(all);
        model.viewsProperty().get().forEach(view -> items.add(view(view, open, one)));
        items.add(new SeparatorMenuItem());
        items.add(item("views.saveAsNew", () -> askForName.accept(ViewsBar.NameFor.NEW)));
        open.ifPresent(view -> items.addAll(about(view)));
        return items;
    }

    private MenuItem view(SavedViewRow view, Optional<SavedViewRow> open, ToggleGroup one) {
        boolean isOpen = open.filter(o -> o.id().equals(view.id())).isPresent();
        RadioMenuItem item = choice(view.name(), isOpen, one, () -> model.choose(view));
        item.setGraphic(ViewsBar.icon(view));
        return item;
    }

    private List<MenuItem> about(SavedViewRow view) {
        List<MenuItem> items = new ArrayList<>();
        if (view.canBeChanged()) {
            items.add(item("views.rename", () -> askForName.accept(ViewsBar.NameFor.RENAME)));
            items.add(check("views.pin", view.standing().pinned(), model::pin));
        }
        if (view.standing().mine()) {
            items.add(check("views.first", view.standing().opensFirst(), model::openFirst));
            items.add(sharing(view));
            items.add(item("views.delete", model::delete));
        }
        return items;
    }

    private Menu sharing(SavedViewRow view) {
        Menu menu = new Menu(frame.texts().get("views.share"));
        ToggleGroup one = new ToggleGroup();
        for (Visibility visibility : Visibility.values()) {
            String text = frame.texts().get(ViewsBar.visibilityKey(visibility));
            boolean now = view.standing().visibility() == visibility;
            menu.getItems().add(choice(text, now, one, () -> model.share(visibility)));
        }
        return menu;
    }

    private static RadioMenuItem choice(
            String text, boolean chosen, ToggleGroup one, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }

    private CheckMenuItem check(String textKey, boolean now, Consumer<Boolean> action) {
        CheckMenuItem item = new CheckMenuItem(frame.texts().get(textKey));
        item.setSelected(now);
        item.setOnAction(event -> action.accept(!now));
        return item;
    }

    private MenuItem item(String textKey, Runnable action) {
        MenuItem item = new MenuItem(frame.texts().get(textKey));
        item.setOnAction(event -> action.run());
        return item;
    }
}
