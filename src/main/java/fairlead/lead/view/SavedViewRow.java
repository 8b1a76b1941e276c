package fairlead.lead.view;

import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;

import java.util.UUID;

/// A saved view as a menu shows it, and what it asks for; `version` is the one that was read.
public record SavedViewRow(
        UUID id,
        String name,
        ViewPlace place,
        Standing standing,
        ViewContent content,
        long version) {

    /// Whose it is, who sees it, and whether it stands in the rail or opens first.
    public record Standing(
            boolean mine, Visibility visibility, boolean pinned, boolean opensFirst) {}

    public boolean isShared() {
        return standing.visibility() != Visibility.PRIVATE;
    }

    /// Whether this person may give it another content or name.
    public boolean canBeChanged() {
        return standing.mine() || standing.visibility() == Visibility.TEAM;
    }
}
