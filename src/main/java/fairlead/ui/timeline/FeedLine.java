package fairlead.ui.timeline;

import fairlead.timeline.FeedEntry;
import fairlead.timeline.RecordChange;
import fairlead.timeline.TimelineRow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One line of the feed as it is shown.
sealed interface FeedLine {

    /// The heading above all that happened on a day.
    record Day(LocalDate date) implements FeedLine {}

    /// An event in full.
    record Event(TimelineRow row) implements FeedLine {}

    /// What a machine noticed, or a removal: one quiet line.
    record Sign(TimelineRow row, boolean nested) implements FeedLine {}

    /// A change of the record: one quiet line.
    record Change(RecordChange change, boolean nested) implements FeedLine {}

    /// Several quiet lines folded into one; its key is the first one's id.
    record Run(UUID key, List<FeedEntry> entries, boolean open) implements FeedLine {
        public Run {
            entries = List.copyOf(entries);
        }

        /// How many values changed, or how many signs there were.
        int count() {
            return entries.stream().mapToInt(FeedLine.Run::count).sum();
        }

        /// What a row came with is no change of it.
        private static int count(FeedEntry entry) {
            return entry instanceof RecordChange change && !change.row().isInsert()
                    ? change.changes().size()
                    : 1;
        }

        boolean ofChanges() {
            return entries.getFirst() instanceof RecordChange;
        }
    }

    /// The way to what is newer than a date that was jumped to.
    record Newer() implements FeedLine {}
}
