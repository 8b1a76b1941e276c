package fairlead.contact;

import java.time.Instant;
import java.util.UUID;

/// A contact as the lead's page shows it; texts may be null.
public record ContactRow(
        UUID id,
        UUID leadId,
        String name,
        String email,
        String phone,
        String title,
        ContactRole role,
        boolean primary,
        Support support,
        String linkedinUrl,
        String notes,
        Instant lastTwoWayAt,
        long version) {

    static ContactRow of(LeadContact contact) {
        return new ContactRow(
                contact.id(),
                contact.leadId(),
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.title(),
                contact.role(),
                contact.isPrimary(),
                contact.support(),
                contact.linkedinUrl(),
                contact.notes(),
                contact.lastTwoWayAt(),
                contact.version());
    }
}
