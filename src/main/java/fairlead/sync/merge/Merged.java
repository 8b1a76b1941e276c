package fairlead.sync.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

/// What a merge came to: the columns to write over the server's row, those on which a person must
/// choose, and those in which something of the server's stood against mine and was settled.
public record Merged(ObjectNode values, List<Clash> clashes, Set<String> settled) {

    public Merged {
        clashes = List.copyOf(clashes);
        settled = Set.copyOf(settled);
    }
}
