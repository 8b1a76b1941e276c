package fairlead.ui.shell;

/// What floats over the content.
public record Overlays(Toasts toasts, Popovers popovers, Peek peek, Dialogs dialogs) {}
