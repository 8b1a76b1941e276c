package fairlead.lead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The values of one query; what a person typed can reach the database in no other way than through
/// here.
final class SqlParameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /// Takes a value and returns what stands for it in the query.
    String add(Object value) {
        return switch (value) {
            case LeadStatus status -> literal(status.label());
            case LeadSource source -> literal(source.label());
            default -> named(value);
        };
    }

    /// Takes ids and returns what stands behind `in`.
    String ids(List<UUID> ids) {
        return "(" + named(ids) + ")";
    }

    /// Takes statuses and returns what stands behind `in`.
    String statuses(List<LeadStatus> statuses) {
        return statuses.stream().map(this::add).collect(Collectors.joining(", ", "(", ")"));
    }

    Map<String, Object> values() {
        return values;
    }

    /// A label of an enum is told as it is: it is one of few, all of them ours, and the database
    /// knows what it is compared with.
    private static String literal(String label) {
        return "'" + label + "'";
    }

    private String named(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
