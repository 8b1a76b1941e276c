package fairlead.duplicate;

import java.util.UUID;

/// What tells one lead from another; all but the name may be null, and an address under `.invalid`
/// is none.
public record LeadIdentity(
        UUID id, String name, String company, String email, String phone, String key) {

    public LeadIdentity {
        email = email == null || email.endsWith(".invalid") ? null : email;
    }
}
