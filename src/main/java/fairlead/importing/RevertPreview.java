package fairlead.importing;

import fairlead.lead.ImportRun;

import java.util.List;

/// What taking an import back would leave as it is: so many of the leads that it made or changed
/// were changed by somebody since; the first of them by name.
public record RevertPreview(ImportRun run, int changedSince, List<String> names) {

    public RevertPreview {
        names = List.copyOf(names);
    }
}
