package fairlead.autonomy;

import java.util.UUID;

/// For whom an agent runs, about which lead (null for many or none), and what set it off.
public record RunSubject(UUID user, UUID lead, String trigger) {}
