package fairlead.contact;

/// What a person typed about a contact; all but the name may be null.
public record ContactEdit(
        String name,
        String title,
        String email,
        String phone,
        String linkedinUrl,
        ContactRole role,
        Support support,
        String notes,
        boolean primary) {

    static ContactEdit of(LeadContact contact) {
        return new ContactEdit(
                contact.name(),
                contact.title(),
                contact.email(),
                contact.phone(),
                contact.linkedinUrl(),
                contact.role(),
                contact.support(),
                contact.notes(),
                contact.isPrimary());
    }
}
