package fairlead.team;

import java.util.Optional;
import java.util.UUID;

/// Somebody in the team as its admins see them: `leads` are theirs.
public record Member(
        UUID id,
        Optional<String> login,
        String name,
        String email,
        TeamRole role,
        MemberState state,
        long leads,
        long sessions,
        Laptops laptops) {}
