package fairlead.client;

import java.util.UUID;

/// A client as it is shown; all but the id and the name may be null.
public record ClientRow(
        UUID id, String name, String email, String phone, String website, UUID ownerId) {}
