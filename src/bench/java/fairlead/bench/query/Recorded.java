package fairlead.bench.query;

import java.util.Map;

/// One statement as it went to the database, with the values that were bound to it.
record Recorded(String sql, Map<Integer, Object> values) {}
