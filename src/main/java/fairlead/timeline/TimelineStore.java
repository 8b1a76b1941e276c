package fairlead.timeline;

import fairlead.history.HistoryStore;
import fairlead.history.Keyset;
import fairlead.history.RowHistory;
import fairlead.storage.Database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the feed of a lead page by page: its events, and between them the changes of its record.
///
/// What was superseded does not show; what was removed leaves one entry that says so.
public final class TimelineStore {

    private final Database database;
    private final EventStore events;
    private final HistoryStore history;
    private final WatchedColumns watched;

    /// `watched` says which columns' changes people want to see.
    public TimelineStore(Database database, HistoryStore history, WatchedColumns watched) {
        this.database = database;
        this.events = new EventStore(database);
        this.history = history;
        this.watched = watched;
    }

    /// The next entries from `from` on, at most `limit` events among them.
    public FeedPage page(UUID leadId, FeedFilter filter, FeedCursor from, int limit) {
        List<TimelineRow> found = events.page(leadId, filter, from.events(), limit + 1);
        boolean more = found.size() > limit;
        List<TimelineRow> shown = more ? found.subList(0, limit) : found;
        if (!filter.wantsChanges()) {
            return page(filter, from, new Part(shown, more), Part.NONE);
        }
        Instant edge = more ? shown.getLast().at() : null;
        List<RowHistory> rows = history.ofLead(leadId, from.changes(), edge, limit + 1);
        boolean moreRows = rows.size() > limit;
        List<RecordChange> changes =
                rows.stream()
                        .limit(limit)
                        .map(row -> new RecordChange(row, watched.of(row)))
                        .toList();
        Part kept = moreRows ? until(from, shown, changes.getLast().at()) : new Part(shown, more);
        return page(filter, from, kept, new Part(changes, moreRows));
    }

    /// What one of the two sources gave, and whether it holds more.
    private record Part(List<? extends FeedEntry> entries, boolean more) {
        static final Part NONE = new Part(List.of(), false);

        Keyset end(Keyset from) {
            return entries.isEmpty()
                    ? from
                    : from.after(entries.getLast().at(), entries.getLast().id());
        }
    }

    /// Drops the events that lie beyond the last change that was read; the next page has them.
    private static Part until(FeedCursor from, List<TimelineRow> events, Instant edge) {
        List<TimelineRow> kept =
                events.stream().filter(row -> !from.events().isBeyond(row.at(), edge)).toList();
        return new Part(kept, true);
    }

    private static FeedPage page(FeedFilter filter, FeedCursor from, Part events, Part changes) {
        List<FeedEntry> all = new ArrayList<>(events.entries());
        all.addAll(changes.entries());
        Comparator<FeedEntry> byTime = Comparator.comparing(FeedEntry::at);
        all.sort(from.order() == FeedOrder.NEWEST_FIRST ? byTime.reversed() : byTime);
        all.removeIf(entry -> !wanted(filter, entry));
        if (!events.more() && !changes.more()) {
            return new FeedPage(all, null);
        }
        Keyset nextChanges =
                changes.more()
                        ? changes.end(from.changes())
                        : from.changes().after(events.entries().getLast().at(), null);
        return new FeedPage(all, new FeedCursor(events.end(from.events()), nextChanges));
    }

    private static boolean wanted(FeedFilter filter, FeedEntry entry) {
        return switch (entry) {
            case TimelineRow row -> filter.wants(row);
            case RecordChange change -> !change.changes().isEmpty() && filter.wants(change);
        };
    }

    /// Who did something in this lead's feed.
    public List<FeedActor> actors(UUID leadId) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select distinct e.actorType, e.actorId"
                                                + " from TimelineEvent e where e.leadId = :lead",
                                        FeedActor.class)
                                .setParameter("lead", leadId)
                                .getResultList());
    }

    /// One event as it stands.
    public Optional<TimelineRow> event(UUID id) {
        return events.one(id);
    }

    /// An event and what stood in its place before, newest version first.
    public List<TimelineRow> versions(UUID id) {
        List<TimelineRow> versions = new ArrayList<>();
        Optional<TimelineRow> version = event(id);
        while (version.isPresent()) {
            versions.add(version.get());
            UUID earlier = version.get().supersedesId();
            version = earlier == null ? Optional.empty() : event(earlier);
        }
        return versions;
    }

    /// The standing event of a lead at an exact instant, such as the last word from them.
    public Optional<TimelineRow> eventAt(UUID leadId, Instant at) {
        return events.at(leadId, at);
    }

    /// The newest standing event of a lead that is a record, or tells of it: a mail, a meeting, an
    /// action.
    public Optional<TimelineRow> eventOf(UUID leadId, UUID record) {
        return events.of(leadId, record);
    }
}
