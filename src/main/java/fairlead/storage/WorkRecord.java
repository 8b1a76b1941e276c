package fairlead.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// One committed [Work] as history keeps it: its kind, who ordered it, and what it was about.
@Entity
@Table(name = "work_log")
public class WorkRecord {

    @Id private UUID id;
    private String kind;

    @Column(name = "actor_type")
    private String actorType;

    @Column(name = "actor_id")
    private UUID actorId;

    private String source;

    @Column(name = "batch_id")
    private UUID batchId;

    private UUID undoes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> summary;

    @Column(name = "at")
    private Instant at;

    protected WorkRecord() {}

    WorkRecord(UUID id, WorkOrder order, UUID undoes, Map<String, Object> summary, Instant at) {
        this.id = id;
        this.kind = order.kind();
        this.actorType = order.actor().type().label();
        this.actorId = order.actor().id();
        this.source = order.source().label();
        this.batchId = order.batch();
        this.undoes = undoes;
        this.summary = summary;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public UUID batchId() {
        return batchId;
    }

    public UUID undoes() {
        return undoes;
    }

    public Map<String, Object> summary() {
        return summary;
    }

    public Instant at() {
        return at;
    }
}
