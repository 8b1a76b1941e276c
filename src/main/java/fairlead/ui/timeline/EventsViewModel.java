package fairlead.ui.timeline;

import fairlead.lead.journal.ImageVault;
import fairlead.lead.journal.JournalService;
import fairlead.settings.Texts;
import fairlead.storage.Done;
import fairlead.timeline.TimelineRow;
import fairlead.timeline.TimelineStore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

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

    Optional<Path> image(String name) {
        return vault.find(name);
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
