package fairlead.sync.model;

import java.util.UUID;

/// A row's address.
record Key(String table, UUID id) {}
