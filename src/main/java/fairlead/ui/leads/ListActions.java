package fairlead.ui.leads;

import fairlead.ui.shell.Command;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.WorkingList;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What a hand can do with a line: open it, look into it, star it, fold it.
final class ListActions {
    private final LeadsViewModel model;
    private final EditsViewModel edits;
    private final Frame frame;
    private final ContextMenu menu = new ContextMenu();

    ListActions(LeadsViewModel model, EditsViewModel edits, Frame frame) {
        this.model = model;
        this.edits = edits;
        this.frame = frame;
        menu.getItems()
                .addAll(
                        item(LeadsCommand.OPEN),
                        item(LeadsCommand.PEEK),
                        item(LeadsCommand.STAR),
                        new SeparatorMenuItem(),
                        item(LeadsCommand.BULK),
                        item(LeadsCommand.COPY),
                        item(LeadsCommand.PASTE),
                        item(LeadsCommand.FILL_DOWN),
                        new SeparatorMenuItem(),
                        item(LeadsCommand.DELETE));
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(frame.texts().get(command.textKey()));
        item.setOnAction(event -> frame.commands().run(command));
        return item;
    }

    ContextMenu menu() {
        return menu;
    }

    void open(LeadLine line) {
        if (line == null) {
            return;
        }
        if (line.isHeading()) {
            toggle(line);
        } else if (frame.navigator().knows(Place.LeadPage.class)) {
            frame.navigator().openLead(line.id(), new WorkingList(model.ids()));
        }
    }

    void toggle(LeadLine line) {
        line.group().ifPresent(group -> model.fold(group, !model.isFolded(group)));
    }

    boolean isFolded(ListGroup group) {
        return model.isFolded(group);
    }

    void star(LeadLine line) {
        if (line != null && !line.isHeading()) {
            edits.star(line.id(), !model.starredProperty().get().contains(line.id()));
        }
    }

    /// Opens the drawer, or closes it.
    void peek(LeadLine line) {
        if (frame.peek().openProperty().get()) {
            frame.peek().hide();
        } else if (line != null && !line.isHeading()) {
            frame.peek().lead(line.id());
        }
    }

    /// Shows in the open drawer what the person came to.
    void follow(LeadLine line) {
        if (line != null && !line.isHeading()) {
            frame.peek().follow(line.id());
        }
    }
}
