package fairlead.sync.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which of the leads that I may see lie on this laptop: all of them, or the open ones, those that
/// I starred, and mine for half a year after they were closed.
public record Scope(boolean narrow, UUID me) {

    public static final Scope ALL = new Scope(false, null);

    private static final Duration KEPT = Duration.ofDays(180);
    private static final String NARROW = "narrow ";
    private static final UUID NOBODY = new UUID(0, 0);

    /// What was remembered of it; nothing is everything.
    public static Scope of(Optional<String> said) {
        return said.filter(text -> text.startsWith(NARROW))
                .map(text -> new Scope(true, UUID.fromString(text.substring(NARROW.length()))))
                .orElse(ALL);
    }

    public String said() {
        return narrow ? NARROW + (me == null ? NOBODY : me) : "all";
    }

    /// A condition on the table `leads`, the same on both engines.
    public String leads(Instant now) {
        if (!narrow) {
            return "true";
        }
        return """
        (leads.deleted_at is null and leads.closed_at is null
          or leads.assigned_to = cast('%1$s' as uuid)
            and coalesce(leads.closed_at, leads.deleted_at)
              > timestamp with time zone '%2$s'
          or exists (select 1 from lead_visits v where v.lead_id = leads.id
            and v.user_id = cast('%1$s' as uuid) and v.starred))
        """
                .formatted(me == null ? NOBODY : me, now.minus(KEPT));
    }

    /// The same on the server, with leads that stay whatever they are.
    public String leads(Instant now, Set<UUID> kept) {
        if (!narrow || kept.isEmpty()) {
            return leads(now);
        }
        String ids = kept.stream().map(UUID::toString).collect(Collectors.joining(","));
        return "(%s or leads.id = any('{%s}'::uuid[]))".formatted(leads(now), ids);
    }
}
