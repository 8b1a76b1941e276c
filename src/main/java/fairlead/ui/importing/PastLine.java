package fairlead.ui.importing;

import fairlead.lead.ImportRun;
import fairlead.lead.ImportState;

/// An import that was done, and by whom.
public record PastLine(ImportRun run, String who) {

    /// Whether something of it can still be taken back.
    boolean canGoBack() {
        return run.state() != ImportState.REVERTED;
    }
}
