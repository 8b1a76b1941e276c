package fairlead.ui.shell;

import fairlead.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The commands a person used last, newest first, remembered in the settings.
public final class RecentCommands {
    private static final String KEY = "shell.palette.recent";
    private static final int MOST = 5;

    private final Settings settings;

    public RecentCommands(Settings settings) {
        this.settings = settings;
    }

    List<String> ids() {
        String known = settings.get().views().getOrDefault(KEY, "");
        return known.isEmpty() ? List.of() : List.of(known.split(","));
    }

    void add(String id) {
        List<String> ids = new ArrayList<>(ids());
        ids.remove(id);
        String text =
                String.join(",", Stream.concat(Stream.of(id), ids.stream()).limit(MOST).toList());
        settings.change(data -> data.withView(KEY, text));
    }
}
