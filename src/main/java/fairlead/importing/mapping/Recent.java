package fairlead.importing.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers the answers for the words that come again and again, and forgets the oldest.
final class Recent<V> extends LinkedHashMap<String, V> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST;
    }
}
