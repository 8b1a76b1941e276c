package fairlead.autonomy;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

/// That a work was the effect of a run, at once or when a person agreed; a run is undone by undoing
/// its works.
@Entity
@Table(name = "agent_effects")
public class AgentEffect implements Tracked {

    @Id private UUID id;

    @Column(name = "log_id")
    private UUID logId;

    @Column(name = "work_id")
    private UUID workId;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected AgentEffect() {}

    public AgentEffect(UUID logId, UUID workId, UUID leadId, Instant now) {
        this.id = Ids.next();
        this.logId = logId;
        this.workId = workId;
        this.leadId = leadId;
        this.createdAt = now;
    }

    @Override
    public boolean isAccount() {
        return true;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public UUID logId() {
        return logId;
    }

    public UUID workId() {
        return workId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
