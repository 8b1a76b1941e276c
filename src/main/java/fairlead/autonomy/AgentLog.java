package fairlead.autonomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

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
import java.util.List;
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

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "lead_action_id")
    private UUID actionId;

    private String engine;

    @Column(name = "prompt_hash")
    private String promptHash;

    @Column(name = "run_status")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RunStatus status;

    @Column(name = "autonomy_level")
    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private AutonomyLevel level;

    private String decision;

    @Column(name = "decision_reasons")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reasons;

    @Column(name = "policy_findings")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> findings;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "edit_distance")
    private Integer editDistance;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "run_trigger")
    private String trigger;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "chain_id")
    private UUID chainId;

    @Column(name = "chain_no")
    private Long chainNo;

    @Column(name = "chain_hash")
    private String chainHash;

    @Column(name = "close_hash")
    private String closeHash;

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

    /// A run that is about to begin, for a user, about a lead or about none; it stands in the log
    /// before anything happens.
    public static AgentLog opened(
            AgentType agent, String version, RunSubject subject, JsonNode input, Instant now) {
        String model = "builtin/" + agent.label() + "/" + version;
        ModelUse none = new ModelUse(model, null, null, null, null);
        AgentLog run =
                new AgentLog(
                        agent,
                        subject.lead(),
                        input,
                        JsonNodeFactory.instance.objectNode(),
                        none,
                        now);
        run.agentVersion = version;
        run.userId = subject.user();
        run.trigger = subject.trigger();
        run.status = RunStatus.RUNNING;
        return run;
    }

    /// Hangs the run on the one before it.
    void link(UUID chain, long number, String hash) {
        this.chainId = chain;
        this.chainNo = number;
        this.chainHash = hash;
    }

    /// Says what came of the run; once.
    public void close(RunOutcome outcome, Instant now) {
        if (status != RunStatus.RUNNING) {
            throw new IllegalStateException("a run closes once");
        }
        this.status = outcome.status();
        this.engine = outcome.engine();
        this.output = outcome.output();
        this.model = outcome.use().model();
        this.promptTokens = outcome.use().promptTokens();
        this.completionTokens = outcome.use().completionTokens();
        this.cost = outcome.use().cost();
        this.latencyMillis = outcome.use().latencyMillis();
        this.promptHash = outcome.promptHash();
        this.requestId = outcome.requestId();
        decided(outcome.ruling());
        this.closedAt = now;
        this.closeHash = AgentChain.closing(this);
    }

    private void decided(RunRuling ruling) {
        this.level = ruling.level();
        this.decision = ruling.decision();
        this.reasons = ruling.reasons();
        this.findings = ruling.findings();
        this.actionId = ruling.action();
    }

    /// What a person made of it, how far they changed it (in characters; null where they did not).
    /// Of a run that proposed several things, the first word stands; the actions keep the others.
    public void judge(boolean taken, UUID by, Integer changed, String comment, Instant now) {
        if (accepted != null) {
            return;
        }
        this.accepted = taken;
        this.acceptedBy = by;
        this.acceptedAt = now;
        this.editDistance = changed;
        this.feedback = comment;
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

    public String version() {
        return agentVersion;
    }

    public UUID userId() {
        return userId;
    }

    /// How it went; null for a run that another program wrote.
    public RunStatus status() {
        return status;
    }

    public String engine() {
        return engine;
    }

    public RunRuling ruling() {
        return new RunRuling(level, decision, reasons, findings, actionId);
    }

    public String promptHash() {
        return promptHash;
    }

    public String requestId() {
        return requestId;
    }

    public String trigger() {
        return trigger;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public UUID chainId() {
        return chainId;
    }

    public Long chainNo() {
        return chainNo;
    }

    public String chainHash() {
        return chainHash;
    }

    public String closeHash() {
        return closeHash;
    }

    public UUID acceptedBy() {
        return acceptedBy;
    }

    public Integer editDistance() {
        return editDistance;
    }
}
