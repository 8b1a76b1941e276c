package fairlead.client;

import fairlead.settings.FairleadException;
import fairlead.storage.Ids;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

/// A company or person that buys from us; most were leads once.
@Entity
@Table(name = "clients")
public class Client implements Tracked {

    @Id private UUID id;
    private String name;
    private String email;
    private String phone;
    private String website;
    private String industry;

    @Column(name = "company_size")
    private String companySize;

    private String notes;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected Client() {}

    public Client(String name, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void reachAt(String newEmail, String newPhone, String newWebsite) {
        this.email = newEmail;
        this.phone = newPhone;
        this.website = newWebsite;
    }

    public void belongTo(String newIndustry, String newCompanySize) {
        this.industry = newIndustry;
        this.companySize = newCompanySize;
    }

    public void note(String text) {
        this.notes = text;
    }

    public void assignTo(UUID user) {
        this.ownerId = user;
    }

    public void delete(Instant now) {
        this.deletedAt = now;
    }

    /// Refuses where the client has work of its own by now.
    @Override
    public void takeBack(Work work) {
        if (ClientStore.projects(work, id) > 0) {
            throw new FairleadException("client.hasWork", null, name);
        }
        delete(work.now());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return null;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public String website() {
        return website;
    }

    public String industry() {
        return industry;
    }

    public String companySize() {
        return companySize;
    }

    public String notes() {
        return notes;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }
}
