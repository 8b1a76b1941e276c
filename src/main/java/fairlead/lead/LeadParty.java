package fairlead.lead;

/// Who a lead is; whatever is not known is null.
public record LeadParty(
        String name,
        String company,
        String email,
        String phone,
        String website,
        String industry,
        String companySize) {}
