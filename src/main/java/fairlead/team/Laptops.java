package fairlead.team;

import java.time.Instant;
import java.util.Optional;

/// The laptops on which somebody's copy lies, as the server knows them: `pending` is what they had
/// not brought in when they were last seen. `wiped` counts those that said that they deleted it.
public record Laptops(
        long count,
        long pending,
        Optional<Instant> lastSeen,
        long wiped,
        Optional<Instant> wipedAt) {

    public static final Laptops NONE = new Laptops(0, 0, Optional.empty(), 0, Optional.empty());
}
