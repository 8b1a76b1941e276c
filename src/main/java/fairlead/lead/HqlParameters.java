package fairlead.lead;

import java.util.LinkedHashMap;
import java.util.Map;

/// The values of one query; a value can reach the database in no other way than through here.
final class HqlParameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /// Takes a value and returns what stands for it in the query.
    String add(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    Map<String, Object> values() {
        return values;
    }
}
