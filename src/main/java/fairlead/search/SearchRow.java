package fairlead.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A row as a search sees it: the texts in which to look, the phone number, and when it was alive
/// last. Null texts are left out.
record SearchRow(
        SearchKind kind,
        UUID id,
        UUID leadId,
        String lead,
        List<String> texts,
        String phone,
        Instant at) {}
