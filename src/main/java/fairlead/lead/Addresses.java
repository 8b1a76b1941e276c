package fairlead.lead;

import java.util.UUID;

/// The seed wants a mail address of every person. Whoever has none gets one under the reserved
/// domain `.invalid` (RFC 2606), which is shown as empty, never mailed and never matched.
public final class Addresses {

    private static final String RESERVED = "@none.invalid";

    private Addresses() {}

    public static String orPlaceholder(String email, UUID id) {
        return email == null || email.isBlank() ? id + RESERVED : email.strip();
    }

    /// The address as a person sees it: null where there is none.
    public static String shown(String email) {
        return email == null || email.endsWith(".invalid") ? null : email;
    }
}
