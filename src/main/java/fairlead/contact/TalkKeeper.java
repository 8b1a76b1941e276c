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
import java.util.Optional;

/// Keeps when each contact last spoke with us: a call that was taken, a meeting that was held, an
/// answer that came. It counts for the contact that was chosen, else for whoever it names, else for
/// the primary one.
public final class TalkKeeper implements Listening {

    private static final List<String> NAMING =
            List.of("contact", "from", "from_email", "from_name", "attendees");

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
        Optional<LeadContact> chosen =
                event.details()
                        .text("contact_id")
                        .flatMap(id -> all.stream().filter(one -> is(one, id)).findFirst());
        if (chosen.isPresent()) {
            return List.of(chosen.get());
        }
        String named = named(event);
        List<LeadContact> speakers = all.stream().filter(one -> isNamed(one, named)).toList();
        return speakers.isEmpty()
                ? all.stream().filter(one -> one.isPrimary() || all.size() == 1).toList()
                : speakers;
    }

    private static boolean is(LeadContact contact, String id) {
        return contact.id().toString().equals(id);
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
        return named.contains(contact.name().toLowerCase(Locale.ROOT))
                || contact.email() != null
                        && named.contains(contact.email().toLowerCase(Locale.ROOT));
    }
}
