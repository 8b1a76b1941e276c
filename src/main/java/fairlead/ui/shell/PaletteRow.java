package fairlead.ui.shell;

/// What the palette lists: the heading of a group, or an item.
sealed interface PaletteRow {
    record Heading(String text) implements PaletteRow {}

    record Entry(PaletteItem item) implements PaletteRow {}
}
