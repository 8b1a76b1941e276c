package fairlead.ui.shell;

import java.util.List;

/// Finds something for what is typed into the palette, such as leads; asked on a worker.
public interface PaletteSource {
    /// The heading of its group.
    String titleKey();

    List<PaletteItem> find(String query, int limit);

    /// What is offered before anything is typed, such as what was looked at last.
    default List<PaletteItem> atRest(int limit) {
        return List.of();
    }
}
