package fairlead.ui.leads;

import fairlead.settings.Settings;

import java.util.Map;
import java.util.TreeMap;

/// How this person left the list when no saved view was open.
public final class ListMemory {
    private static final String KEY = "leads.look.";

    private final Settings settings;

    public ListMemory(Settings settings) {
        this.settings = settings;
    }

    ListLook look() {
        Map<String, String> texts = new TreeMap<>();
        settings.get()
                .views()
                .forEach(
                        (key, value) -> {
                            if (key.startsWith(KEY)) {
                                texts.put(key.substring(KEY.length()), value);
                            }
                        });
        return ListLook.of(texts, ListLook.usual());
    }

    void keep(ListLook look) {
        look.texts()
                .forEach((key, value) -> settings.change(data -> data.withView(KEY + key, value)));
    }
}
