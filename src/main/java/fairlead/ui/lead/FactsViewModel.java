package fairlead.ui.lead;

import fairlead.history.HistoryStore;
import fairlead.history.RowHistory;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.FieldJson;
import fairlead.lead.sheet.LeadSheet;
import fairlead.lead.sheet.SetFields;
import fairlead.lead.sheet.SheetService;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.ui.shell.Latest;
import fairlead.ui.timeline.Desk;
import fairlead.ui.timeline.Names;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts of one lead, each saved by itself when it is left; what somebody types is never lost,
/// whoever changes the field meanwhile.
public final class FactsViewModel {

    private static final int HISTORY = 50;

    private final SheetService service;
    private final HistoryStore history;
    private final Desk desk;
    private final Texts texts;
    private final FactFormat format;
    private final Names names;
    private final Map<LeadField, FactField> fields = new EnumMap<>(LeadField.class);
    private final ReadOnlyObjectWrapper<LeadSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final Latest marks = new Latest();
    private Runnable reread = () -> {};

    public FactsViewModel(
            SheetService service,
            HistoryStore history,
            Desk desk,
            Texts texts,
            FactFormat format,
            Names names) {
        this.service = service;
        this.history = history;
        this.desk = desk;
        this.texts = texts;
        this.format = format;
        this.names = names;
        Stream.of(LeadField.values()).forEach(field -> fields.put(field, new FactField(field)));
    }

    /// Shows a lead as it was just read. A field that is being typed in keeps its text; where its
    /// value has changed under the typing hand, it says so.
    public void show(LeadSheet read) {
        LeadSheet before = sheet.get();
        boolean other = before == null || !before.id().equals(read.id());
        sheet.set(read);
        fields.values().forEach(field -> show(field, read, other));
        loadMarks(read.id());
    }

    private void show(FactField field, LeadSheet read, boolean otherLead) {
        Object value = read.get(field.field());
        String words = format.show(read, field.field());
        boolean changed = !Objects.equals(value, field.valueProperty().get());
        if (!otherLead
                && field.isTouched()
                && field.stateProperty().get() != FactField.State.SAVED) {
            if (changed) {
                conflict(field, words);
            }
            return;
        }
        field.see(value, words);
        if (otherLead || field.stateProperty().get() != FactField.State.SAVED) {
            field.restore();
        } else {
            field.textProperty().set(words);
        }
    }

    FactField field(LeadField field) {
        return fields.get(field);
    }

    void whenTyped(LeadField field, Runnable action) {
        field(field).textProperty().subscribe(action);
    }

    boolean isTyped(LeadField field) {
        return field(field).isTouched();
    }

    /// What stands in the field at the moment; null for nothing.
    String typed(LeadField field) {
        String text = field(field).textProperty().get().strip();
        return text.isEmpty() ? null : text;
    }

    /// Saves what is typed, where it differs from what is there.
    void commit(FactField field) {
        boolean waits = field.stateProperty().get() == FactField.State.CONFLICT;
        if (!field.isTouched() || waits) {
            if (!waits) {
                field.restore();
            }
            return;
        }
        try {
            save(field, format.read(field.field(), field.textProperty().get()));
        } catch (FairleadException unreadable) {
            field.refuse(FactField.State.INVALID, texts.of(unreadable));
        }
    }

    /// Sets a value that was chosen rather than typed; null empties the field.
    void choose(FactField field, Object value) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(field.field(), value);
        save(field, values);
    }

    /// Forgets what was typed and shows what is there.
    void keepTheirs(FactField field) {
        field.see(sheet.get().get(field.field()), format.show(sheet.get(), field.field()));
        field.restore();
    }

    /// Saves what was typed over what somebody else wrote meanwhile, now that it was seen.
    void useMine(FactField field) {
        field.see(sheet.get().get(field.field()), format.show(sheet.get(), field.field()));
        field.stateProperty().set(FactField.State.CLEAN);
        field.messageProperty().set("");
        commit(field);
    }

    private void save(FactField field, Map<LeadField, Object> values) {
        LeadSheet shown = sheet.get();
        Map<LeadField, Object> seen = new HashMap<>();
        seen.put(field.field(), field.valueProperty().get());
        field.stateProperty().set(FactField.State.SAVING);
        desk.background()
                .run(() -> service.set(desk.me(), new SetFields(shown.id(), seen, values)))
                .onSuccess(done -> saved(field, values, done))
                .on(StaleDataException.class, stale -> stale(field))
                .on(
                        FairleadException.class,
                        bad -> field.refuse(FactField.State.INVALID, texts.of(bad)))
                .start();
    }

    private void saved(FactField field, Map<LeadField, Object> values, Done<UUID> done) {
        LeadSheet before = sheet.get();
        if (before.id().equals(done.result())) {
            Map<LeadField, Object> all = new HashMap<>(before.values());
            all.putAll(values);
            LeadSheet now = before.with(all);
            sheet.set(now);
            field.see(now.get(field.field()), format.show(now, field.field()));
            field.restore();
            field.stateProperty().set(FactField.State.SAVED);
        }
        desk.told().did(done.workId(), texts.get("lead.done.edit", name(field), before.name()));
    }

    /// The lead is read again on the way; until then the field says what it knows.
    private void stale(FactField field) {
        field.refuse(FactField.State.CONFLICT, texts.get("lead.stale"));
        reread.run();
    }

    /// How to read the lead again when it turns out to be older than what is stored.
    void whenStale(Runnable action) {
        reread = action;
    }

    private void conflict(FactField field, String theirs) {
        String words = theirs.isEmpty() ? texts.get("timeline.nothing") : theirs;
        field.refuse(FactField.State.CONFLICT, texts.get("lead.conflict", words));
    }

    private String name(FactField field) {
        return texts.get("lead.field." + field.field().label());
    }

    private void loadMarks(UUID lead) {
        Map<String, LeadField> columns =
                Stream.of(LeadField.values())
                        .collect(Collectors.toMap(LeadField::column, field -> field));
        desk.background()
                .run(() -> history.newest(lead, columns.keySet()))
                .onSuccess(found -> showMarks(columns, found))
                .in(marks)
                .start();
    }

    private void showMarks(Map<String, LeadField> columns, Map<String, RowHistory> found) {
        columns.forEach(
                (column, field) -> {
                    RowHistory row = found.get(column);
                    boolean empty = fields.get(field).valueProperty().get() == null;
                    boolean nothing = row == null || row.isInsert() && empty;
                    fields.get(field)
                            .provenanceProperty()
                            .set(nothing ? null : Provenance.of(row, who(row)));
                });
    }

    String who(RowHistory row) {
        return names.of(row.actorType(), row.actorId());
    }

    /// What the field held over time, newest first.
    void history(FactField field, Consumer<List<RowHistory>> then) {
        UUID lead = sheet.get().id();
        desk.background()
                .run(() -> history.ofColumn(lead, field.field().column(), HISTORY))
                .onSuccess(then)
                .start();
    }

    /// Sets the field to what one change left in it.
    void putBack(FactField field, RowHistory row) {
        choose(field, FieldJson.value(field.field(), row.change(field.field().column()).after()));
    }

    /// Null before anything was shown.
    public ReadOnlyObjectProperty<LeadSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
