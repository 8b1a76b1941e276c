package fairlead.ui.timeline;

import fairlead.lead.journal.AddNote;
import fairlead.lead.journal.ImageVault;
import fairlead.lead.journal.JournalService;
import fairlead.lead.journal.LogCall;
import fairlead.lead.journal.LogMeeting;
import fairlead.lead.journal.LogOther;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.team.Person;
import fairlead.ui.control.Formats;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Writes a note, a call, a meeting or anything else into a lead's feed. What was typed and not
/// sent stays with its lead.
public final class ComposeViewModel {

    private final JournalService journal;
    private final ImageVault vault;
    private final ObservableList<String> images = FXCollections.observableArrayList();
    private final Desk desk;
    private final Texts texts;
    private final Formats formats;
    private final Map<UUID, Draft> drafts = new HashMap<>();
    private final ObjectProperty<Draft.Kind> kind = new SimpleObjectProperty<>(Draft.Kind.NOTE);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<LogCall.Direction> direction =
            new SimpleObjectProperty<>(LogCall.Direction.OUTBOUND);
    private final ObjectProperty<LogCall.Outcome> outcome =
            new SimpleObjectProperty<>(LogCall.Outcome.ANSWERED);
    private final ObjectProperty<LogCall.Whom> whom = new SimpleObjectProperty<>();
    private final ObservableList<LogCall.Whom> contacts = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<Person> people = List.of();
    private UUID lead;

    public ComposeViewModel(
            JournalService journal, ImageVault vault, Desk desk, Texts texts, Formats formats) {
        this.journal = journal;
        this.vault = vault;
        this.desk = desk;
        this.texts = texts;
        this.formats = formats;
        text.subscribe(() -> problem.set(""));
    }

    /// Takes up what was begun on this lead before.
    public void show(UUID leadId) {
        lead = leadId;
        Draft draft = drafts.getOrDefault(leadId, Draft.EMPTY);
        load(draft);
        open.set(!draft.isBlank());
    }

    public void hide() {
        keep();
        lead = null;
    }

    /// Who can be called on with an @.
    public void knows(List<Person> everybody) {
        people = List.copyOf(everybody);
    }

    /// Whom a call can have been with, first the one it usually is. Whoever is chosen stays so
    /// while they are there.
    public void contacts(List<LogCall.Whom> there) {
        LogCall.Whom chosen =
                whom.get() == null ? drafts.getOrDefault(lead, Draft.EMPTY).whom() : whom.get();
        if (!contacts.equals(there)) {
            contacts.setAll(there);
        }
        whom.set(
                there.stream()
                        .filter(one -> chosen != null && one.contact().equals(chosen.contact()))
                        .findFirst()
                        .or(() -> there.stream().findFirst())
                        .orElse(null));
    }

    public void begin(Draft.Kind wanted) {
        kind.set(wanted);
        open.set(true);
    }

    /// Puts the draft aside; it is kept as long as it says something.
    public void cancel() {
        keep();
        problem.set("");
        open.set(false);
    }

    public void submit() {
        if (lead == null || busy.get()) {
            return;
        }
        try {
            Instant at = When.instant(day.get(), time.get(), formats);
            run(lead, draft(), at, When.minutes(minutes.get()));
        } catch (FairleadException unreadable) {
            problem.set(texts.of(unreadable));
        }
    }

    private void run(UUID to, Draft draft, Instant at, Integer length) {
        desk.background()
                .run(() -> write(to, draft, at, length))
                .busy(busy)
                .onSuccess(done -> finish(to, draft, done))
                .on(FairleadException.class, failure -> problem.set(texts.of(failure)))
                .start();
    }

    private Done<UUID> write(UUID to, Draft draft, Instant at, Integer length) {
        String said = ImageVault.refer(words(draft), draft.images());
        return switch (draft.kind()) {
            case NOTE ->
                    journal.addNote(
                            desk.me(), new AddNote(to, said, Mentions.in(said, people), at));
            case CALL ->
                    journal.logCall(
                            desk.me(),
                            new LogCall(
                                    to,
                                    draft.direction(),
                                    draft.outcome(),
                                    length,
                                    at,
                                    said,
                                    draft.whom()));
            case MEETING ->
                    journal.logMeeting(
                            desk.me(),
                            new LogMeeting(to, draft.title(), List.of(), length, at, said));
            case OTHER -> journal.logOther(desk.me(), new LogOther(to, draft.title(), at, said));
        };
    }

    /// A picture alone is called one.
    private String words(Draft draft) {
        boolean silent = draft.text().isBlank() && !draft.images().isEmpty();
        return silent ? texts.get("timeline.image") : draft.text();
    }

    /// Adds a picture in PNG to what is written.
    void addImage(byte[] png) {
        desk.background()
                .run(() -> vault.keep(png))
                .onSuccess(
                        name -> {
                            if (!images.contains(name)) {
                                images.add(name);
                            }
                        })
                .on(FairleadException.class, failure -> problem.set(texts.of(failure)))
                .start();
    }

    void removeImage(String name) {
        images.remove(name);
    }

    /// The pictures that go with what is written, by name.
    ObservableList<String> images() {
        return images;
    }

    <T> void image(String name, Function<byte[], T> read, Consumer<Optional<T>> then) {
        desk.background().run(() -> vault.find(name).map(read)).onSuccess(then).start();
    }

    private void finish(UUID to, Draft sent, Done<UUID> done) {
        drafts.remove(to);
        if (to.equals(lead)) {
            load(Draft.EMPTY);
            open.set(false);
        }
        desk.told().did(done.workId(), texts.get("timeline.done." + sent.kind().label()));
    }

    private void keep() {
        Draft draft = draft();
        if (lead != null && draft.isBlank()) {
            drafts.remove(lead);
        } else if (lead != null) {
            drafts.put(lead, draft);
        }
    }

    private Draft draft() {
        return new Draft(
                kind.get(),
                text.get(),
                title.get(),
                direction.get(),
                outcome.get(),
                whom.get(),
                minutes.get(),
                day.get(),
                time.get(),
                images);
    }

    private void load(Draft draft) {
        kind.set(draft.kind());
        text.set(draft.text());
        title.set(draft.title());
        direction.set(draft.direction());
        outcome.set(draft.outcome());
        whom.set(draft.whom() == null ? contacts.stream().findFirst().orElse(null) : draft.whom());
        minutes.set(draft.minutes());
        day.set(draft.day());
        time.set(draft.time());
        images.setAll(draft.images());
        problem.set("");
    }

    /// Names that fit what is typed after the last @ before the caret.
    public List<Person> suggestions(int caret) {
        return Mentions.fitting(text.get(), caret, people);
    }

    public ObjectProperty<Draft.Kind> kindProperty() {
        return kind;
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty minutesProperty() {
        return minutes;
    }

    public StringProperty timeProperty() {
        return time;
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<LogCall.Direction> directionProperty() {
        return direction;
    }

    public ObjectProperty<LogCall.Outcome> outcomeProperty() {
        return outcome;
    }

    public ObjectProperty<LogCall.Whom> whomProperty() {
        return whom;
    }

    /// Whom a call can have been with.
    public ObservableList<LogCall.Whom> contacts() {
        return contacts;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    /// Why it could not be written, in words; empty where nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
