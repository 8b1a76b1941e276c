package fairlead.ui.sync;

import fairlead.storage.Actor;
import fairlead.storage.Changes;
import fairlead.sync.review.ReviewService;
import fairlead.sync.review.ReviewStore;
import fairlead.team.UserStore;

/// What the sync centre reads and writes through, and in whose name.
public record SyncParts(
        ReviewStore store,
        ReviewService service,
        SyncDesk desk,
        UserStore users,
        Changes changes,
        Actor me) {}
