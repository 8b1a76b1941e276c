package fairlead.lead;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/// A tag on a lead, at most once.
@Entity
@Table(name = "lead_tags")
public class LeadTag implements Tracked {

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "tag_id")
    private UUID tagId;

    protected LeadTag() {}

    public LeadTag(UUID leadId, UUID tagId) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.tagId = tagId;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public UUID tagId() {
        return tagId;
    }
}
