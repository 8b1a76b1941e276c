package fairlead.duplicate;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/// Somebody's word that two leads look alike but are two; the pair is not shown again.
@Entity
@Table(name = "lead_distinctions")
public class Distinction implements Tracked {

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "other_id")
    private UUID otherId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Distinction() {}

    /// The same for both orders of the two.
    public Distinction(UUID one, UUID other, Instant now) {
        this.id = Ids.next();
        this.leadId = one.compareTo(other) < 0 ? one : other;
        this.otherId = one.compareTo(other) < 0 ? other : one;
        this.createdAt = now;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public UUID otherId() {
        return otherId;
    }
}
