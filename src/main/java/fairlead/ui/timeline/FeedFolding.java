package fairlead.ui.timeline;

import fairlead.timeline.EventType;
import fairlead.timeline.FeedEntry;
import fairlead.timeline.RecordChange;
import fairlead.timeline.TimelineRow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Makes lines of a feed's entries: a heading for each day, and runs of machine noise folded into
/// one line that opens.
final class FeedFolding {

    private static final Set<EventType> NOISE =
            EnumSet.of(
                    EventType.EMAIL_OPENED,
                    EventType.EMAIL_CLICKED,
                    EventType.WEBSITE_VISIT,
                    EventType.SCORE_UPDATED,
                    EventType.PRIORITY_CHANGED);

    private final ZoneId zone;
    private final Set<UUID> open;
    private final List<FeedLine> lines = new ArrayList<>();
    private final List<FeedEntry> run = new ArrayList<>();
    private LocalDate day;

    private FeedFolding(ZoneId zone, Set<UUID> open) {
        this.zone = zone;
        this.open = open;
    }

    /// `open` holds the keys of the runs that stand open.
    static List<FeedLine> lines(List<FeedEntry> entries, ZoneId zone, Set<UUID> open) {
        FeedFolding folding = new FeedFolding(zone, open);
        entries.forEach(folding::add);
        folding.endRun();
        return folding.lines;
    }

    private void add(FeedEntry entry) {
        LocalDate date = LocalDate.ofInstant(entry.at(), zone);
        if (!date.equals(day)) {
            endRun();
            day = date;
            lines.add(new FeedLine.Day(date));
        }
        if (!isQuiet(entry)) {
            endRun();
            lines.add(new FeedLine.Event((TimelineRow) entry));
            return;
        }
        if (!run.isEmpty() && !belongTogether(run.getFirst(), entry)) {
            endRun();
        }
        run.add(entry);
    }

    private void endRun() {
        if (run.size() == 1) {
            lines.add(quiet(run.getFirst(), false));
        } else if (run.size() > 1) {
            UUID key = run.getFirst().id();
            boolean isOpen = open.contains(key);
            lines.add(new FeedLine.Run(key, run, isOpen));
            if (isOpen) {
                run.forEach(entry -> lines.add(quiet(entry, true)));
            }
        }
        run.clear();
    }

    private static FeedLine quiet(FeedEntry entry, boolean nested) {
        return switch (entry) {
            case RecordChange change -> new FeedLine.Change(change, nested);
            case TimelineRow row -> new FeedLine.Sign(row, nested);
        };
    }

    private static boolean isQuiet(FeedEntry entry) {
        return switch (entry) {
            case RecordChange change -> true;
            case TimelineRow row ->
                    row.isRemoval() || NOISE.contains(row.type()) && !row.isHighlight();
        };
    }

    private static boolean belongTogether(FeedEntry first, FeedEntry next) {
        return switch (first) {
            case RecordChange change ->
                    next instanceof RecordChange
                            && Objects.equals(change.actorId(), next.actorId())
                            && Objects.equals(change.actorType(), next.actorType());
            case TimelineRow row ->
                    next instanceof TimelineRow other && row.isRemoval() == other.isRemoval();
        };
    }
}
