package fairlead.ui.shell;

import java.util.List;
import java.util.Optional;

/// Ctrl+K: everything that can be found, gone to and done from here.
public final class Palette {
    /// One line of the palette: what it is, what it says beside it, and what Enter does.
    public record Item(
            String title, String detail, String icon, Optional<String> keys, Runnable action) {}

    /// Finds items for what is typed; it is asked on a worker.
    public interface Source {
        /// The heading of its group, as a text key.
        String titleKey();

        List<Item> find(String query, int limit);
    }

    public void open() {}
}
