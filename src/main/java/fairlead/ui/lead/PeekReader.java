package fairlead.ui.lead;

import fairlead.action.ActionRow;
import fairlead.contact.ContactRow;
import fairlead.lead.StatusSetting;
import fairlead.lead.sheet.LeadSheet;
import fairlead.team.Person;
import fairlead.timeline.FeedChip;
import fairlead.timeline.FeedCursor;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;
import fairlead.timeline.TimelineRow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads of a lead what the drawer shows; called on a worker.
public record PeekReader(LeadReads reads) {

    private static final int EVENTS = 6;

    /// Everything at once.
    record Glance(
            LeadSheet sheet,
            List<ActionRow> actions,
            List<ContactRow> contacts,
            List<TimelineRow> events,
            List<Person> people,
            List<StatusSetting> statuses) {}

    Optional<Glance> read(UUID lead) {
        return reads.sheets().find(lead).map(this::glance);
    }

    private Glance glance(LeadSheet sheet) {
        FeedFilter talks =
                FeedFilter.ALL.withChips(EnumSet.of(FeedChip.CONVERSATIONS, FeedChip.INTERNAL));
        List<TimelineRow> events =
                reads
                        .timeline()
                        .page(sheet.id(), talks, FeedCursor.start(FeedOrder.NEWEST_FIRST), EVENTS)
                        .entries()
                        .stream()
                        .filter(TimelineRow.class::isInstance)
                        .map(TimelineRow.class::cast)
                        .toList();
        return new Glance(
                sheet,
                reads.actions().open(sheet.id()),
                reads.contacts().ofLead(sheet.id()),
                events,
                reads.users().everybody(),
                reads.statuses().all());
    }
}
