package fairlead.lead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Moves leads to a status (null: each stays in its own): why they close, the place in the column
/// (null: the top), and new values, such as those that the status requires and that were missing.
public record MoveLeads(
        List<UUID> leads,
        LeadStatus to,
        Closing closing,
        Place place,
        Map<LeadField, Object> values) {

    /// Between two neighbours of the column, by their ranks; a null rank is the column's end.
    public record Place(String after, String before) {

        /// The rank of the card that comes as number `order`, from 0, of those that are dropped
        /// here.
        String rank(int order) {
            String rank = Rank.between(after, before);
            for (int i = 0; i < order; i++) {
                rank = Rank.between(rank, before);
            }
            return rank;
        }
    }

    public MoveLeads {
        leads = List.copyOf(leads);
        values = new HashMap<>(values);
    }

    public static MoveLeads to(LeadStatus status, List<UUID> leads) {
        return new MoveLeads(leads, status, Closing.NONE, null, Map.of());
    }

    public MoveLeads because(Closing why) {
        return new MoveLeads(leads, to, why, place, values);
    }

    /// The same move for the next lead, right below one that has been placed.
    MoveLeads below(String rank) {
        Place next = place == null ? null : new Place(rank, place.before());
        return new MoveLeads(leads, to, closing, next, values);
    }
}
