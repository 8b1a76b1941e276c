package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.lead.bulk.LeadCells;
import fairlead.settings.Texts;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What is changed in the list, cell by cell; each change can be undone. The list itself hears of
/// it by the commit.
public final class EditsViewModel {
    private final LeadsWriter writer;
    private final Background background;
    private final UndoStack undo;
    private final Texts texts;
    private final MoveViewModel moves;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public EditsViewModel(
            LeadsWriter writer,
            Background background,
            UndoStack undo,
            Texts texts,
            MoveViewModel moves) {
        this.writer = writer;
        this.background = background;
        this.undo = undo;
        this.texts = texts;
        this.moves = moves;
    }

    /// Gives these leads a new value in one field.
    public void edit(List<UUID> ids, LeadColumn column, Object value) {
        LeadField field = column.field().orElseThrow();
        write("leads.done.edited", ids, () -> writer.edit(ids, field, value));
    }

    /// Gives each lead its own values, as one change.
    public void set(Collection<LeadCells> cells) {
        List<LeadCells> all = List.copyOf(cells);
        write(
                "leads.done.edited",
                all.stream().map(LeadCells::lead).toList(),
                () -> writer.set(all));
    }

    /// Moves a lead to the status of this name, with the questions of every other path.
    public void move(LeadRow row, LeadStatus to, String name) {
        moves.move(
                MoveLeads.to(to, List.of(row.id())),
                List.of(row),
                texts.get("leads.done.moved", row.name(), name),
                MoveViewModel.Outcome.NONE);
    }

    /// What a move asks.
    MoveViewModel moves() {
        return moves;
    }

    public void delete(List<UUID> ids) {
        write("leads.done.deleted", ids, () -> writer.delete(ids));
    }

    public void star(UUID lead, boolean starred) {
        write(
                starred ? "leads.done.starred" : "leads.done.unstarred",
                List.of(lead),
                () -> writer.star(lead, starred));
    }

    private void write(String textKey, List<UUID> ids, Callable<UUID> writing) {
        background
                .run(writing)
                .busy(busy)
                .onSuccess(work -> undo.did(work, texts.get(textKey, ids.size())))
                .start();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
