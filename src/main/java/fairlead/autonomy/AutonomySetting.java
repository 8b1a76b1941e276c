package fairlead.autonomy;

import fairlead.storage.EnumLabel;
import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// How far agents may go for one person with one kind of action; at most one row for each.
@Entity
@Table(name = "autonomy_settings")
public class AutonomySetting implements Tracked {

    @Id private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "action_category")
    private String category;

    @Column(name = "action_type")
    private String action;

    @Column(name = "autonomy_level")
    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private AutonomyLevel level;

    @Column(name = "max_daily_actions")
    private Integer dailyLimit;

    @Column(name = "require_approval_above_value")
    private BigDecimal approvalAbove;

    @Column(name = "applies_to_leads")
    private Boolean forLeads;

    @Column(name = "applies_to_clients")
    private Boolean forClients;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected AutonomySetting() {}

    /// Agents may suggest, for leads and clients, without limits.
    public AutonomySetting(UUID userId, String category, String action, Instant now) {
        this.id = Ids.next();
        this.userId = userId;
        this.category = category;
        this.action = action;
        this.level = AutonomyLevel.SUGGEST;
        this.forLeads = true;
        this.forClients = true;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void allow(AutonomyLevel newLevel) {
        this.level = newLevel;
    }

    /// At most so many a day, and a person's approval above a value; null for no limit.
    public void limit(Integer newDailyLimit, BigDecimal newApprovalAbove) {
        this.dailyLimit = newDailyLimit;
        this.approvalAbove = newApprovalAbove;
    }

    public void scope(boolean leads, boolean clients) {
        this.forLeads = leads;
        this.forClients = clients;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return null;
    }

    public UUID userId() {
        return userId;
    }

    public String category() {
        return category;
    }

    public String action() {
        return action;
    }

    public AutonomyLevel level() {
        return level;
    }

    public Integer dailyLimit() {
        return dailyLimit;
    }

    public BigDecimal approvalAbove() {
        return approvalAbove;
    }

    public boolean isForLeads() {
        return !Boolean.FALSE.equals(forLeads);
    }

    public boolean isForClients() {
        return !Boolean.FALSE.equals(forClients);
    }
}
