package fairlead.ui.shell;

import java.util.Map;

/// What the places are called.
public final class PlaceNames {
    private static final Map<Class<? extends Place>, String> KEYS =
            Map.of(
                    Place.Today.class, "shell.today",
                    Place.Pipeline.class, "shell.pipeline",
                    Place.Leads.class, "shell.leads",
                    Place.LeadPage.class, "shell.lead",
                    Place.Import.class, "shell.import",
                    Place.Duplicates.class, "shell.duplicates",
                    Place.Sync.class, "shell.sync",
                    Place.Activity.class, "shell.activity",
                    Place.Agents.class, "shell.agents",
                    Place.Settings.class, "shell.settings");

    private PlaceNames() {}

    /// The text key of a place; of everywhere for any other.
    public static String textKey(Class<? extends Place> place) {
        return KEYS.getOrDefault(place, "shell.keys.everywhere");
    }
}
