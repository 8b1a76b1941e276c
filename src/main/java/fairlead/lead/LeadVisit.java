package fairlead.lead;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/// When somebody last looked at a lead, and whether it carries their star; one row a person and
/// lead.
@Entity
@Table(name = "lead_visits")
public class LeadVisit implements Tracked {

    @Id private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "viewed_at")
    private Instant viewedAt;

    private boolean starred;

    protected LeadVisit() {}

    public LeadVisit(UUID userId, UUID leadId) {
        this.id = Ids.next();
        this.userId = userId;
        this.leadId = leadId;
    }

    public void view(Instant now) {
        this.viewedAt = now;
    }

    public void star() {
        this.starred = true;
    }

    public void unstar() {
        this.starred = false;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public UUID userId() {
        return userId;
    }

    public Instant viewedAt() {
        return viewedAt;
    }

    public boolean isStarred() {
        return starred;
    }
}
