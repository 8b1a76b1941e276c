package fairlead.client;

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

/// A piece of work that we do for a client.
@Entity
@Table(name = "projects")
public class Project implements Tracked {

    @Id private UUID id;

    @Column(name = "client_id")
    private UUID clientId;

    private String name;
    private String status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected Project() {}

    public Project(UUID clientId, String name, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.name = name;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void stand(String newStatus) {
        this.status = newStatus;
    }

    public void delete(Instant now) {
        this.deletedAt = now;
    }

    @Override
    public void takeBack(Work work) {
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

    public UUID clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }

    public String status() {
        return status;
    }
}
