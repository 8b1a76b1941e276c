package fairlead.contact;

import fairlead.lead.Addresses;
import fairlead.storage.EnumLabel;
import fairlead.storage.Ids;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.UUID;

/// A person on the other side of a deal; of those who are there, one at most is the primary.
@Entity
@Table(name = "lead_contacts")
public class LeadContact implements Tracked {

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    private String name;
    private String email;
    private String phone;
    private String title;

    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private ContactRole role;

    @Column(name = "is_primary")
    private Boolean primary;

    @Column(name = "linkedin_url")
    private String linkedinUrl;

    @Column(name = "google_contact_id")
    private String googleContactId;

    private String notes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Support support;

    @Column(name = "last_two_way_at")
    private Instant lastTwoWayAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LeadContact() {}

    /// A person who is not the primary yet; `email` may be null for somebody without an address.
    public LeadContact(UUID leadId, String name, String email, ContactRole role, Instant now) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.name = name;
        this.email = Addresses.orPlaceholder(email, id);
        this.role = role;
        this.primary = false;
        this.support = Support.UNKNOWN;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void introduce(String newName, String newTitle) {
        this.name = newName;
        this.title = newTitle;
    }

    /// Where the person is reached; each may be null.
    public void reachAt(String newEmail, String newPhone, String newLinkedinUrl) {
        this.email = Addresses.orPlaceholder(newEmail, id);
        this.phone = newPhone;
        this.linkedinUrl = newLinkedinUrl;
    }

    public void play(ContactRole newRole) {
        this.role = newRole;
    }

    public void stand(Support newSupport) {
        this.support = newSupport;
    }

    /// Flush the former primary's [#stepBack] first: the database holds the rule row by row.
    public void becomePrimary() {
        this.primary = true;
    }

    public void stepBack() {
        this.primary = false;
    }

    public void note(String text) {
        this.notes = text;
    }

    /// Takes note of a talk in which both sides spoke.
    public void spokeWithUs(Instant at) {
        if (lastTwoWayAt == null || at.isAfter(lastTwoWayAt)) {
            this.lastTwoWayAt = at;
        }
    }

    public void knownToGoogleAs(String contactId) {
        this.googleContactId = contactId;
    }

    public void moveTo(UUID otherLead) {
        this.leadId = otherLead;
    }

    public void delete(Instant now) {
        this.deletedAt = now;
    }

    @Override
    public void takeBack(Work work) {
        delete(work.now());
    }

    /// Steps back where somebody else is the primary by now.
    @Override
    public void cameBack(Work work) {
        if (isPrimary() && !isDeleted() && ContactStore.hasOtherPrimary(work, this)) {
            stepBack();
        }
        ContactStore.flush(work);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public String name() {
        return name;
    }

    /// The address, or null for somebody who has none.
    public String email() {
        return Addresses.shown(email);
    }

    public String phone() {
        return phone;
    }

    public String title() {
        return title;
    }

    public ContactRole role() {
        return role;
    }

    public boolean isPrimary() {
        return Boolean.TRUE.equals(primary);
    }

    public String linkedinUrl() {
        return linkedinUrl;
    }

    public String googleContactId() {
        return googleContactId;
    }

    public String notes() {
        return notes;
    }

    public Support support() {
        return support == null ? Support.UNKNOWN : support;
    }

    public Instant lastTwoWayAt() {
        return lastTwoWayAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }
}
