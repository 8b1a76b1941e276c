package fairlead.ui.shell;

import fairlead.settings.Settings;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

/// What the window gives to every screen; view models take of it no more than they need.
public record Frame(
        Texts texts,
        Formats formats,
        Settings settings,
        Background background,
        Navigator navigator,
        Commands commands,
        Overlays overlays) {

    /// How much larger than usual the type is; 1 is usual.
    public double fontScale() {
        return settings.get().appearance().fontScale() / 100.0;
    }

    public Toasts toasts() {
        return overlays.toasts();
    }

    public Popovers popovers() {
        return overlays.popovers();
    }

    public Peek peek() {
        return overlays.peek();
    }

    public Dialogs dialogs() {
        return overlays.dialogs();
    }
}
