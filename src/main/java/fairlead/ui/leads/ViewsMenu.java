package fairlead.ui.leads;

import fairlead.lead.LeadQuery;
import fairlead.lead.view.SavedViewRow;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// The menu of saved views: choose one, and where it was changed, save, save as, or reset.
final class ViewsMenu {
    private final SavedViewsViewModel views;
    private final LeadsViewModel model;
    private final Frame frame;
    private final MenuButton menu;

    ViewsMenu(SavedViewsViewModel views, LeadsViewModel model, Frame frame, MenuButton menu) {
        this.views = views;
        this.model = model;
        this.frame = frame;
        this.menu = menu;
    }

    void bind() {
        views.viewsProperty().subscribe(list -> show());
        views.currentProperty().subscribe(view -> show());
        model.queryProperty().subscribe(query -> show());
    }

    private void show() {
        LeadQuery shown = model.queryProperty().get();
        boolean changed = views.isChanged(shown);
        String name =
                views.currentProperty()
                        .get()
                        .map(SavedViewRow::name)
                        .orElse(frame.texts().get("leads.views"));
        menu.setText(changed ? frame.texts().get("leads.views.changed", name) : name);
        menu.getItems().clear();
        views.viewsProperty().get().forEach(v -> add(v.name(), () -> open(v)));
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        views.currentProperty().get().ifPresent(view -> addCurrent(view, changed));
        add(frame.texts().get("leads.views.saveAs"), this::ask);
    }

    private void addCurrent(SavedViewRow view, boolean changed) {
        if (changed) {
            add(frame.texts().get("leads.views.reset"), () -> open(view));
        }
        if (changed && view.mine()) {
            add(
                    frame.texts().get("leads.views.save"),
                    () -> views.save(model.queryProperty().get()));
        }
        if (view.mine()) {
            add(frame.texts().get("leads.views.delete"), views::delete);
        }
    }

    private void add(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }

    private void open(SavedViewRow view) {
        views.choose(view);
        model.open(view.query());
    }

    private void ask() {
        TextField name = new TextField();
        name.setPromptText(frame.texts().get("leads.views.name"));
        Button save = new Button(frame.texts().get("leads.views.save"));
        save.setDefaultButton(true);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        HBox panel = new HBox(name, save);
        panel.getStyleClass().add("leads-save");
        Runnable close = frame.popovers().show(menu, panel);
        save.setOnAction(
                event -> {
                    close.run();
                    views.saveAs(name.getText().strip(), model.queryProperty().get());
                });
    }
}
