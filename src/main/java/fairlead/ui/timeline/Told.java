package fairlead.ui.timeline;

import java.util.UUID;

/// Hears of a work that was committed, and what it did in words, so that it can be undone.
@FunctionalInterface
public interface Told {
    void did(UUID workId, String what);
}
