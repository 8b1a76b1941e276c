package fairlead.autonomy;

import com.fasterxml.jackson.databind.JsonNode;

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

import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// One run of an agent: what it was given, what it said, what it took, what people made of it. A
/// run that took place is never taken back.
@Entity
@Table(name = "ai_agent_logs")
public class AgentLog implements Tracked {

    @Id private UUID id;

    @Column(name = "agent_type")
    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private AgentType agent;

    @Column(name = "agent_version")
    private String agentVersion;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "input_context")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode input;

    @Column(name = "output_result")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode output;

    @Column(name = "model_name")
    private String model;

    @Column(name = "prompt_tokens")
    private Integer promptTokens;

    @Column(name = "completion_tokens")
    private Integer completionTokens;

    @Column(name = "total_cost")
    private BigDecimal cost;

    @Column(name = "latency_ms")
    private Integer latencyMillis;

    @Column(name = "was_accepted")
    private Boolean accepted;

    @Column(name = "user_feedback")
    private String feedback;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AgentLog() {}

    /// A run about a lead, or about none where `leadId` is null.
    public AgentLog(
            AgentType agent,
            UUID leadId,
            JsonNode input,
            JsonNode output,
            ModelUse use,
            Instant now) {
        this.id = Ids.next();
        this.agent = agent;
        this.leadId = leadId;
        this.input = input;
        this.output = output;
        this.model = use.model();
        this.promptTokens = use.promptTokens();
        this.completionTokens = use.completionTokens();
        this.cost = use.cost();
        this.latencyMillis = use.latencyMillis();
        this.createdAt = now;
    }

    public void ranAs(String version) {
        this.agentVersion = version;
    }

    public void concern(UUID client, UUID project) {
        this.clientId = client;
        this.projectId = project;
    }

    /// Goes over to the lead that its own was merged into.
    public void moveTo(UUID otherLead) {
        this.leadId = otherLead;
    }

    public void accept(String comment) {
        this.accepted = true;
        this.feedback = comment;
    }

    public void reject(String comment) {
        this.accepted = false;
        this.feedback = comment;
    }

    @Override
    public void takeBack(Work work) {
        // The log says what happened, and it did.
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public AgentType agent() {
        return agent;
    }

    public JsonNode input() {
        return input;
    }

    public JsonNode output() {
        return output;
    }

    public ModelUse use() {
        return new ModelUse(model, promptTokens, completionTokens, cost, latencyMillis);
    }

    /// Whether a person took the suggestion; null while nobody has decided.
    public Boolean accepted() {
        return accepted;
    }

    public String feedback() {
        return feedback;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
