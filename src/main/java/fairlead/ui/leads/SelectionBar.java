package fairlead.ui.leads;

import fairlead.lead.Closing;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadStatus;
import fairlead.ui.filter.FilterViewModel;
import fairlead.ui.filter.FilterWords;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What can be done with all chosen leads at once: status, owner, delete.
final class SelectionBar {
    private static final List<String> REASONS =
            List.of(
                    "price",
                    "competitor",
                    "no_budget",
                    "no_decision",
                    "timing",
                    "missing_feature",
                    "no_response",
                    "other");

    private final EditsViewModel model;
    private final FilterViewModel filter;
    private final Frame frame;
    private final LeadWords words;
    private final Supplier<List<UUID>> chosen;

    SelectionBar(
            EditsViewModel model,
            FilterViewModel filter,
            Frame frame,
            LeadWords words,
            Supplier<List<UUID>> chosen) {
        this.model = model;
        this.filter = filter;
        this.frame = frame;
        this.words = words;
        this.chosen = chosen;
    }

    void bind(MenuButton status, MenuButton owner, Button delete) {
        status.getItems()
                .setAll(Arrays.stream(LeadStatus.values()).flatMap(this::statuses).toList());
        filter.wordsProperty().subscribe(words -> showOwners(owner));
        showOwners(owner);
        delete.setOnAction(event -> model.delete(chosen.get()));
    }

    /// A loss is offered once for each reason, since it needs one.
    private Stream<MenuItem> statuses(LeadStatus status) {
        if (status != LeadStatus.CLOSED_LOST) {
            return Stream.of(
                    item(
                            words.status(status),
                            () -> model.move(chosen.get(), status, Closing.NONE)));
        }
        return REASONS.stream()
                .map(
                        reason ->
                                item(
                                        words.status(status)
                                                + ": "
                                                + frame.texts().get("lead.lost." + reason),
                                        () ->
                                                model.move(
                                                        chosen.get(),
                                                        status,
                                                        Closing.lost(reason))));
    }

    private void showOwners(MenuButton owner) {
        owner.getItems().clear();
        List<LeadOwner> colleagues =
                filter.wordsProperty().get().map(FilterWords::colleagues).orElse(List.of());
        for (LeadOwner colleague : colleagues) {
            owner.getItems().add(item(colleague.name(), () -> own(colleague.id())));
        }
        owner.getItems().add(item(frame.texts().get("leads.nobody"), () -> own(null)));
    }

    private void own(UUID colleague) {
        model.edit(chosen.get(), LeadColumn.OWNER, colleague);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
