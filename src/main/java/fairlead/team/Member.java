package fairlead.team;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody in the team as its admins see them: `leads` are theirs, `pending` is what their laptops
/// had not brought in when they were last seen.
public record Member(
        UUID id,
        Optional<String> login,
        String name,
        String email,
        TeamRole role,
        MemberState state,
        long leads,
        long sessions,
        long pending,
        Optional<Instant> lastSeen) {}
