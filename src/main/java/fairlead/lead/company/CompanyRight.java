package fairlead.lead.company;

import java.util.List;
import java.util.Locale;

/// Whom a team lets change what holds for the whole company, as its shared database does; whoever
/// works alone may change all of it.
public enum CompanyRight {
    RULES("company.error.admins", List.of("admin")),
    RATES("company.error.managers", List.of("manager", "admin"));

    private final String refusal;
    private final List<String> roles;

    CompanyRight(String refusal, List<String> roles) {
        this.refusal = refusal;
        this.roles = roles;
    }

    /// The key of the sentence for whoever may not.
    String refusal() {
        return refusal;
    }

    boolean isOf(String role) {
        return roles.contains(role.toLowerCase(Locale.ROOT));
    }
}
