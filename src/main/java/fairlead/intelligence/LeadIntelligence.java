package fairlead.intelligence;

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

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What agents make of a lead: scores with the signals behind them, a prediction, a priority. One
/// row a lead.
@Entity
@Table(name = "lead_intelligence")
public class LeadIntelligence implements Tracked {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "engagement_score")
    private BigDecimal engagement;

    @Column(name = "fit_score")
    private BigDecimal fit;

    @Column(name = "intent_score")
    private BigDecimal intent;

    @Column(name = "momentum_score")
    private BigDecimal momentum;

    @Column(name = "overall_score")
    private BigDecimal overall;

    @Column(name = "predicted_close_probability")
    private BigDecimal closeProbability;

    @Column(name = "predicted_close_date")
    private LocalDate closeDate;

    @Column(name = "predicted_deal_value")
    private BigDecimal dealValue;

    @Column(name = "priority_tier")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PriorityTier tier;

    @Column(name = "recommended_next_action")
    private String nextAction;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Signal> signals;

    @JdbcTypeCode(SqlTypes.JSON)
    private Explanation explanation;

    @Column(name = "override_score")
    private BigDecimal overrideScore;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "override_until")
    private LocalDate overrideUntil;

    @Column(name = "override_by")
    private UUID overrideBy;

    @Column(name = "last_computed_at")
    private Instant computedAt;

    @Column(name = "model_version")
    private String model;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LeadIntelligence() {}

    /// Nothing known of the lead yet: every score is 0.
    public LeadIntelligence(UUID leadId, Instant now) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.signals = List.of();
        this.createdAt = now;
        this.updatedAt = now;
        rate(new Scores(ZERO, ZERO, ZERO, ZERO, ZERO), List.of());
    }

    public void rate(Scores scores, List<Signal> why) {
        this.engagement = scores.engagement();
        this.fit = scores.fit();
        this.intent = scores.intent();
        this.momentum = scores.momentum();
        this.overall = scores.overall();
        this.signals = List.copyOf(why);
    }

    /// Keeps how the score came about.
    public void explain(Explanation newExplanation) {
        this.explanation = newExplanation;
    }

    /// A person's own score stands beside the computed one; null takes it away.
    public void override(ScoreOverride own) {
        this.overrideScore = own == null ? null : own.score();
        this.overrideReason = own == null ? null : own.reason();
        this.overrideUntil = own == null ? null : own.until();
        this.overrideBy = own == null ? null : own.by();
    }

    public void predict(Prediction prediction) {
        this.closeProbability = prediction.probability();
        this.closeDate = prediction.date();
        this.dealValue = prediction.value();
    }

    public void rank(PriorityTier newTier, String recommendedAction) {
        this.tier = newTier;
        this.nextAction = recommendedAction;
    }

    /// Says who worked this out, and when.
    public void computedBy(String modelVersion, Instant now) {
        this.model = modelVersion;
        this.computedAt = now;
    }

    /// The row stays, and says that nobody has scored the lead.
    @Override
    public void takeBack(Work work) {
        rate(new Scores(ZERO, ZERO, ZERO, ZERO, ZERO), List.of());
        predict(new Prediction(null, null, null));
        rank(null, null);
        explain(null);
        computedBy(null, null);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public Scores scores() {
        return new Scores(engagement, fit, intent, momentum, overall);
    }

    /// How the score came about, or null where nobody has said.
    public Explanation explanation() {
        return explanation;
    }

    /// A person's own score, or null.
    public ScoreOverride overridden() {
        return overrideScore == null
                ? null
                : new ScoreOverride(overrideScore, overrideReason, overrideUntil, overrideBy);
    }

    public Prediction prediction() {
        return new Prediction(closeProbability, closeDate, dealValue);
    }

    /// The tier, or null where nobody has ranked the lead.
    public PriorityTier tier() {
        return tier;
    }

    public String nextAction() {
        return nextAction;
    }

    public List<Signal> signals() {
        return signals == null ? List.of() : signals;
    }

    public Instant computedAt() {
        return computedAt;
    }

    public String model() {
        return model;
    }
}
