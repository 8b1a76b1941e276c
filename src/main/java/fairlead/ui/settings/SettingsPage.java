package fairlead.ui.settings;

import fairlead.ui.shell.View;

import java.util.function.Supplier;

/// One page of the settings: its id in [fairlead.ui.shell.Place.Settings], its name, its view.
public record SettingsPage(
        String id, String titleKey, String icon, Supplier<? extends View<?>> view) {}
