package fairlead.autonomy.send;

import fairlead.lead.LeadStatus;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// All that decides whether and to whom a mail of a lead may go, read at one moment; `last` is null
/// where they never wrote.
public record SendFacts(
        Standing lead,
        List<Addressee> people,
        Set<String> thread,
        TheirMail last,
        Shut shut,
        Sequence sequence) {

    /// How the lead itself stands; `phone` tells where it is what time.
    public record Standing(UUID id, LeadStatus status, boolean there, String phone) {}

    public SendFacts {
        people = List.copyOf(people);
        thread = Set.copyOf(thread);
    }

    public Addressing addressing() {
        return Addressing.of(people, thread);
    }
}
