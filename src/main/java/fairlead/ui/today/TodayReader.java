package fairlead.ui.today;

import fairlead.action.hours.HoursStore;
import fairlead.action.hours.WorkingHours;
import fairlead.action.queue.CardStore;
import fairlead.action.queue.Expiry;
import fairlead.action.queue.Ladder;
import fairlead.action.queue.PastKind;
import fairlead.action.queue.PastRow;
import fairlead.action.queue.PastStore;
import fairlead.action.queue.Queue;
import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueRow;
import fairlead.action.queue.QueueScope;
import fairlead.action.queue.QueueStore;
import fairlead.action.queue.StaleLeads;
import fairlead.autonomy.HandledStore;
import fairlead.autonomy.send.LeavingStore;
import fairlead.lead.StatusSetting;
import fairlead.lead.StatusStore;
import fairlead.lead.Viewer;
import fairlead.meeting.MeetingStore;
import fairlead.team.Person;
import fairlead.team.UserStore;
import fairlead.ui.control.Formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the day's queue reads; called on a worker.
public final class TodayReader {
    private final Stores stores;
    private final Viewer viewer;
    private final Formats formats;

    /// Where it reads.
    public record Stores(
            QueueStore queue,
            StaleLeads stale,
            CardStore cards,
            HoursStore hours,
            StatusStore statuses,
            UserStore users,
            PastStore past,
            HandledStore handled,
            LeavingStore leaving,
            MeetingStore meetings) {}

    public TodayReader(Stores stores, Viewer viewer, Formats formats) {
        this.stores = stores;
        this.viewer = viewer;
        this.formats = formats;
    }

    /// Everything to do, the stale leads last.
    Queue read(boolean team) {
        QueueScope scope = new QueueScope(viewer.id(), team);
        Queue queue = stores.queue().read(scope, new Ladder(formats.now(), hours()));
        List<QueueRow> rows = new ArrayList<>(queue.rows());
        rows.addAll(stores.stale().read(scope, viewer));
        rows.sort(QueueRow.ORDER);
        return new Queue(rows, queue.lapsed(), queue.cut());
    }

    /// Whether there is anything to do.
    public boolean isAnything() {
        return !read(false).rows().isEmpty();
    }

    Optional<QueueCard> card(QueueRow row) {
        return stores.cards().read(row, new Expiry(hours()));
    }

    WorkingHours hours() {
        return stores.hours().of(viewer.id(), viewer.zone());
    }

    /// What there is to know before a line is put aside.
    AsideChoices.Known aside(QueueRow row) {
        return new AsideChoices.Known(
                hours(), stores.meetings().next(row.lead().id(), formats.now()));
    }

    /// To whom something can be given.
    List<Person> colleagues() {
        return stores.users().active().stream()
                .filter(one -> !one.id().equals(viewer.id()))
                .toList();
    }

    /// What is not in the queue: put aside, done by agents, run out.
    List<PastRow> past(PastKind kind, boolean team) {
        QueueScope scope = new QueueScope(viewer.id(), team);
        return switch (kind) {
            case LEAVING -> stores.leaving().read(viewer.id());
            case SNOOZED -> stores.past().snoozed(scope, formats.now());
            case EXPIRED -> stores.past().expired(scope, formats.now());
            case HANDLED -> stores.handled().read(team ? null : viewer.id(), formats.now());
        };
    }

    /// Whether anybody else works here.
    boolean hasColleagues() {
        return stores.users().active().size() > 1;
    }

    List<StatusSetting> statuses() {
        return stores.statuses().all();
    }
}
