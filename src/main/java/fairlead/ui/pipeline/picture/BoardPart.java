package fairlead.ui.pipeline.picture;

import fairlead.lead.LeadRow;
import fairlead.ui.pipeline.pile.PileKey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a few changed leads did to the board: the piles they have left or joined, with all their
/// ids, and those of the leads that are still there.
public record BoardPart(Set<UUID> changed, Map<PileKey, List<UUID>> piles, List<LeadRow> leads) {}
