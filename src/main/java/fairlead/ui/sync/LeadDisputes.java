package fairlead.ui.sync;

import fairlead.lead.LeadField;
import fairlead.sync.review.ConflictRow;
import fairlead.sync.review.ReviewStore;
import fairlead.team.Person;
import fairlead.team.UserStore;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The fields of one lead on which two people disagree, and the choice between them on the spot.
public final class LeadDisputes {
    private final ReviewStore store;
    private final UserStore users;
    private final Choosing choosing;
    private final Background background;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<Open> open =
            new ReadOnlyObjectWrapper<>(new Open(Map.of(), List.of()));
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

    public LeadDisputes(
            ReviewStore store, UserStore users, Choosing choosing, Background background) {
        this.store = store;
        this.users = users;
        this.choosing = choosing;
        this.background = background;
    }

    /// What is open, and who may have written it.
    public record Open(Map<LeadField, ConflictRow> fields, List<Person> people) {}

    /// Reads the fields of a lead that is just shown, or shown again.
    public void show(UUID lead) {
        choosing.then(() -> show(lead), problem::set);
        background.run(() -> read(lead)).in(reading).onSuccess(open::set).start();
    }

    private Open read(UUID lead) {
        Map<LeadField, ConflictRow> fields = new EnumMap<>(LeadField.class);
        for (ConflictRow one : store.conflictsOf(lead)) {
            if (one.spot().table().equals("leads")) {
                LeadField.ofColumn(one.spot().field()).ifPresent(field -> fields.put(field, one));
            }
        }
        return new Open(fields, fields.isEmpty() ? List.of() : users.everybody());
    }

    void keepMine(ConflictRow conflict) {
        choosing.keepMine(List.of(conflict));
    }

    void keepTheirs(ConflictRow conflict) {
        choosing.keepTheirs(List.of(conflict));
    }

    public ReadOnlyObjectProperty<Open> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Why a choice could not be carried out; empty where it could.
    public ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
