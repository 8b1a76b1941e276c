package fairlead.importing.mapping;

/// A person beside a lead, or the lead's own person with a title; texts may be null.
public record ContactDraft(
        String name, String email, String phone, String title, boolean primary) {}
