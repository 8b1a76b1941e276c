package fairlead.ui.timeline;

import fairlead.lead.journal.ImageVault;
import fairlead.lead.journal.JournalService;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.timeline.TimelineRow;
import fairlead.timeline.TimelineStore;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// What can be done with an event that stands in the feed.
public final class EventsViewModel {

    private final JournalService journal;
    private final TimelineStore store;
    private final ImageVault vault;
    private final Desk desk;
    private final Texts texts;

    public EventsViewModel(
            JournalService journal, TimelineStore store, ImageVault vault, Desk desk, Texts texts) {
        this.vault = vault;
        this.journal = journal;
        this.store = store;
        this.desk = desk;
        this.texts = texts;
    }

    /// A picture of a note as it is read from PNG; none where it was kept on another computer.
    <T> void image(String name, Function<byte[], T> read, Consumer<Optional<T>> then) {
        desk.background().run(() -> vault.find(name).map(read)).onSuccess(then).start();
    }

    public void pin(TimelineRow row, String reason) {
        run(() -> journal.pin(desk.me(), row.id(), reason), "timeline.done.pin");
    }

    public void unpin(TimelineRow row) {
        run(() -> journal.unpin(desk.me(), row.id()), "timeline.done.unpin");
    }

    public void edit(TimelineRow row, String text) {
        if (!text.isBlank() && !text.strip().equals(row.description())) {
            run(() -> journal.editNote(desk.me(), row.id(), text, List.of()), "timeline.done.edit");
        }
    }

    public void remove(TimelineRow row) {
        run(() -> journal.remove(desk.me(), row.id()), "timeline.done.remove");
    }

    /// What an event said before it was edited or removed, newest first.
    public void versions(TimelineRow row, Consumer<List<TimelineRow>> then) {
        desk.background().run(() -> store.versions(row.id())).onSuccess(then).start();
    }

    private void run(Callable<Done<UUID>> work, String doneKey) {
        desk.background()
                .run(work)
                .onSuccess(done -> desk.told().did(done.workId(), texts.get(doneKey)))
                .start();
    }
}
