package fairlead.outgoing;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;
import fairlead.storage.Work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Something that is to leave the house for an action, once, and what became of it. Its key is the
/// same on every laptop, so that two who ask for it ask for one thing.
@Entity
@Table(name = "outgoing")
public class Outgoing implements Tracked {

    /// What is asked for and waits longer than this asks again.
    public static final Duration OLD = Duration.ofDays(7);

    private static final Duration SECOND_THOUGHT = Duration.ofSeconds(30);

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "action_id")
    private UUID actionId;

    private String kind;
    private int attempt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Letter payload;

    private boolean automatic;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "stop_reason")
    private String stopReason;

    @Column(name = "unsure_at")
    private Instant unsureAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected Outgoing() {}

    /// The `attempt`-th thing of a kind for an action; `lead` is the action's.
    public Outgoing(UUID lead, UUID action, OutgoingKind kind, int attempt, Letter letter) {
        this.id = Ids.named(action, kind.label() + "/" + attempt);
        this.leadId = lead;
        this.actionId = action;
        this.kind = kind.label();
        this.attempt = attempt;
        this.payload = letter;
    }

    public Outgoing held(Hold hold, Instant now) {
        this.heldUntil = hold.until();
        this.requestedBy = hold.by();
        this.automatic = hold.automatic();
        this.requestedAt = now;
        this.createdAt = now;
        this.updatedAt = now;
        return this;
    }

    void holdUntil(Instant until) {
        this.heldUntil = until;
    }

    void confirm(Instant now) {
        this.confirmedAt = now;
    }

    void stop(String reason, Instant now) {
        this.stoppedAt = now;
        this.stopReason = reason;
    }

    void unsure(Instant now) {
        this.unsureAt = now;
    }

    void sent(Instant at) {
        this.sentAt = at;
    }

    /// Goes over to the lead that its own was merged into.
    public void moveTo(UUID otherLead) {
        this.leadId = otherLead;
    }

    public OutgoingState state(Instant now) {
        if (sentAt != null) {
            return OutgoingState.SENT;
        }
        if (stoppedAt != null) {
            return OutgoingState.STOPPED;
        }
        if (unsureAt != null) {
            return OutgoingState.UNSURE;
        }
        if (heldUntil.isAfter(now)) {
            return OutgoingState.HELD;
        }
        Instant said = confirmedAt == null ? requestedAt : confirmedAt;
        return said.plus(OLD).isBefore(now) ? OutgoingState.OLD : OutgoingState.DUE;
    }

    /// What went is never taken back.
    @Override
    public boolean isAccount() {
        return sentAt != null || unsureAt != null;
    }

    @Override
    public void takeBack(Work work) {
        stop("undone", work.now());
    }

    /// What an undo lets go again waits a moment for another thought.
    @Override
    public void cameBack(Work work) {
        Instant soonest = work.now().plus(SECOND_THOUGHT);
        if (stoppedAt == null && heldUntil.isBefore(soonest)) {
            heldUntil = soonest;
        }
    }

    /// Under this the transport sends it and finds it again.
    public String key() {
        return id + "@fairlead";
    }

    /// What the claim is for: another attempt is another thing.
    String claimKind() {
        return attempt == 1 ? kind : kind + "/" + attempt;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public UUID actionId() {
        return actionId;
    }

    public OutgoingKind kind() {
        return OutgoingKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    public int attempt() {
        return attempt;
    }

    public Letter letter() {
        return payload;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant heldUntil() {
        return heldUntil;
    }

    public Instant stoppedAt() {
        return stoppedAt;
    }

    public String stopReason() {
        return stopReason;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
