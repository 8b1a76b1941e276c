package fairlead.contact;

import fairlead.lead.Touch;
import fairlead.lead.journal.Listening;
import fairlead.storage.Work;
import fairlead.timeline.EventDetails;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keeps when each contact last spoke with us: a call that was taken, a meeting that was held, an
/// answer that came. An event that names nobody counts for the primary contact.
public final class TalkKeeper implements Listening {

    private static final List<String> NAMING =
            List.of("contact_id", "contact", "from", "from_email", "from_name", "attendees");

    private final ContactStore contacts;

    public TalkKeeper(ContactStore contacts) {
        this.contacts = contacts;
    }

    @Override
    public void heard(Work work, TimelineEvent event, Touch touch) {
        boolean answered =
                touch == Touch.THEIRS
                        && (event.type() == EventType.EMAIL_REPLIED
                                || event.type() == EventType.EMAIL_RECEIVED);
        if (touch == Touch.BOTH || answered) {
            speakers(work, event).forEach(one -> one.spokeWithUs(event.occurredAt()));
        }
    }

    private List<LeadContact> speakers(Work work, TimelineEvent event) {
        List<LeadContact> all = contacts.there(work, event.leadId());
        String named = named(event);
        List<LeadContact> speakers = all.stream().filter(one -> isNamed(one, named)).toList();
        return speakers.isEmpty()
                ? all.stream().filter(one -> one.isPrimary() || all.size() == 1).toList()
                : speakers;
    }

    /// What its details name, and whom its words call by the full name.
    private static String named(TimelineEvent event) {
        EventDetails details = event.details();
        List<String> named = new ArrayList<>();
        NAMING.forEach(name -> named.addAll(details.texts(name)));
        named.add(event.title());
        named.add(event.description() == null ? "" : event.description());
        return String.join("\n", named).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamed(LeadContact contact, String named) {
        return named.contains(contact.id().toString())
                || named.contains(contact.name().toLowerCase(Locale.ROOT))
                || contact.email() != null
                        && named.contains(contact.email().toLowerCase(Locale.ROOT));
    }
}
