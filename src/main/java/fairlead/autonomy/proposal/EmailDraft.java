package fairlead.autonomy.proposal;

import java.util.List;
import java.util.UUID;

/// A mail to be looked at: subject and text from a template whose slots were filled from fields. To
/// whom it goes is no part of it; `thread` is the one that it answers, or null.
public record EmailDraft(
        UUID lead, UUID template, String subject, String body, UUID thread, List<Evidence> why)
        implements Proposal {

    public EmailDraft {
        why = List.copyOf(why);
    }
}
