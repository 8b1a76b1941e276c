package fairlead.action;

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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// Something to be done about a lead, thought of by a person or proposed by an agent.
@Entity
@Table(name = "lead_actions")
public class LeadAction implements Tracked {

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "action_type")
    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private ActionType type;

    private String title;
    private String description;

    @Column(name = "ai_generated")
    private Boolean byAgent;

    @Column(name = "ai_reasoning")
    private String reasoning;

    @Column(name = "ai_confidence")
    private BigDecimal confidence;

    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private ActionStatus status;

    private Integer priority;

    @Column(name = "due_date")
    private Instant dueAt;

    @Column(name = "assigned_to")
    private UUID assignedTo;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    private String outcome;

    @Column(name = "draft_content")
    @JdbcTypeCode(SqlTypes.JSON)
    private Draft draft;

    @JdbcTypeCode(SqlTypes.JSON)
    private Suggestion proposal;

    @Column(name = "agent_log_id")
    private UUID agentLogId;

    @Column(name = "snoozed_until")
    private Instant snoozedUntil;

    @Column(name = "snoozed_for_reply")
    private boolean snoozedForReply;

    @Column(name = "snoozed_for_meeting")
    private UUID snoozedForMeeting;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LeadAction() {}

    private LeadAction(UUID leadId, ActionType type, String title, ActionStatus as, Instant now) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.type = type;
        this.title = title;
        this.status = as;
        this.byAgent = false;
        this.priority = 0;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /// What a person means to do: nobody has to approve it.
    public static LeadAction planned(UUID leadId, ActionType type, String title, Instant now) {
        return new LeadAction(leadId, type, title, ActionStatus.APPROVED, now);
    }

    /// What an agent proposes, with its reason and its confidence from 0 to 1.
    public static LeadAction suggested(
            UUID leadId, ActionType type, String title, Reason reason, Instant now) {
        LeadAction action = new LeadAction(leadId, type, title, ActionStatus.SUGGESTED, now);
        action.byAgent = true;
        action.reasoning = reason.text();
        action.confidence = reason.confidence();
        return action;
    }

    public void describe(String newTitle, String newDescription) {
        this.title = newTitle;
        this.description = newDescription;
    }

    /// Keeps what exactly is proposed, and the run of an agent that did.
    public void propose(Suggestion suggestion, UUID run) {
        this.proposal = suggestion;
        this.agentLogId = run;
    }

    public void draft(Draft newDraft) {
        this.draft = newDraft;
    }

    /// When it is due; null for no date.
    public void due(Instant at) {
        this.dueAt = at;
    }

    public void assignTo(UUID user) {
        this.assignedTo = user;
    }

    public void prioritise(int newPriority) {
        this.priority = newPriority;
    }

    public void approve() {
        this.status = ActionStatus.APPROVED;
    }

    public void start(Instant now) {
        this.status = ActionStatus.IN_PROGRESS;
        this.startedAt = now;
    }

    public void complete(String result, Instant now) {
        this.status = ActionStatus.COMPLETED;
        this.outcome = result;
        this.completedAt = now;
    }

    public void dismiss(String why) {
        this.status = ActionStatus.DISMISSED;
        this.outcome = why;
    }

    public void snooze(Aside aside) {
        this.snoozedUntil = aside.until();
        this.snoozedForReply = aside.forReply();
        this.snoozedForMeeting = aside.meeting();
    }

    /// Back in sight at once.
    public void wake() {
        snooze(Aside.until(null));
    }

    public void expire() {
        this.status = ActionStatus.EXPIRED;
    }

    /// Goes over to the lead that its own was merged into.
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

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public ActionType type() {
        return type;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public boolean isByAgent() {
        return Boolean.TRUE.equals(byAgent);
    }

    /// Why an agent proposes it, or null for a person's own plan.
    public Reason reason() {
        return isByAgent() ? new Reason(reasoning, confidence) : null;
    }

    public ActionStatus status() {
        return status;
    }

    public int priority() {
        return priority == null ? 0 : priority;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public UUID assignedTo() {
        return assignedTo;
    }

    public Instant snoozedUntil() {
        return snoozedUntil;
    }

    /// The meeting until which it is out of sight, or null.
    public UUID snoozedForMeeting() {
        return snoozedForMeeting;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public String outcome() {
        return outcome;
    }

    public Draft draft() {
        return draft;
    }

    /// What exactly an agent proposes; null for what people plan and what other programs wrote.
    public Suggestion proposal() {
        return proposal;
    }

    /// The run that proposed it, or null.
    public UUID agentLogId() {
        return agentLogId;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }
}
