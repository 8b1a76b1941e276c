package fairlead.ui.shell;

import java.util.Optional;

/// One line of the palette: what it is, what it says beside it, its keys, and what Enter does. The
/// action runs on the window's thread.
public record PaletteItem(
        String title,
        String detail,
        Optional<String> icon,
        Optional<Keystroke> keys,
        Runnable action) {

    public static PaletteItem found(String title, String detail, String icon, Runnable action) {
        return new PaletteItem(title, detail, Optional.of(icon), Optional.empty(), action);
    }
}
