package fairlead.duplicate;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A merge that stands and can be taken back; of a merge of many pairs `count` says how many leads
/// went, else it is 1.
public record PastMerge(UUID workId, Instant at, UUID actor, Map<String, Object> summary) {

    public String kept() {
        return String.valueOf(summary.getOrDefault("lead", ""));
    }

    public String merged() {
        return String.valueOf(summary.getOrDefault("merged", ""));
    }

    public int count() {
        return summary.get("count") instanceof Number many ? many.intValue() : 1;
    }
}
