package fairlead.lead;

import fairlead.settings.FairleadException;
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

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A person or company that may become a client, and how far that has come.
@Entity
@Table(name = "leads")
public class Lead implements Tracked {

    @Id private UUID id;
    String name;
    String email;
    String company;
    String website;
    String phone;
    String notes;

    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    LeadStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    LeadSource source;

    @Column(name = "source_detail")
    String sourceDetail;

    @Column(name = "estimated_value")
    BigDecimal value;

    @Column(name = "estimated_value_currency")
    String currency;

    @Column(name = "expected_close_date")
    LocalDate expectedCloseDate;

    String industry;

    @Column(name = "company_size")
    String companySize;

    @Column(name = "project_type")
    String projectType;

    @Column(name = "assigned_to")
    UUID owner;

    @Column(name = "wait_until")
    LocalDate waitUntil;

    @Column(name = "first_contact_at")
    private Instant firstContactAt;

    @Column(name = "last_contact_at")
    private Instant lastContactAt;

    @Column(name = "last_inbound_at")
    private Instant lastInboundAt;

    @Column(name = "last_outbound_at")
    private Instant lastOutboundAt;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "status_entered_at")
    private Instant statusEnteredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "lost_reason")
    private String lostReason;

    @Column(name = "lost_competitor")
    private String lostCompetitor;

    @Column(name = "lost_note")
    private String lostNote;

    @Column(name = "close_rate")
    private BigDecimal closeRate;

    @Column(name = "close_rate_date")
    private LocalDate closeRateDate;

    @Column(name = "close_rate_base")
    private String closeRateBase;

    @Column(name = "board_rank")
    private String rank;

    @Column(name = "external_key")
    private String externalKey;

    @Column(name = "agents_off")
    private boolean agentsOff;

    @Column(name = "converted_at")
    private Instant convertedAt;

    @Column(name = "converted_to_client_id")
    private UUID clientId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected Lead() {}

    /// A new lead at the head of the pipeline; `email` may be null for somebody without an address.
    public Lead(String name, String email, LeadSource source, Instant now) {
        this(Ids.next(), name, email, source, now);
    }

    /// The same under an id that was given out before.
    public Lead(UUID id, String name, String email, LeadSource source, Instant now) {
        this.id = id;
        this.name = required(name);
        this.email = Addresses.orPlaceholder(email, id);
        this.source = source;
        this.status = LeadStatus.NEW_OPPORTUNITIES;
        this.currency = "USD";
        this.createdAt = now;
        this.updatedAt = now;
        this.lastActivityAt = now;
        this.statusEnteredAt = now;
    }

    /// Sets one field to a value of its kind; an empty text is no value.
    public void change(LeadField field, Object value) {
        field.write(this, value);
    }

    /// Moves the lead to another status; a loss needs its reason.
    public Move moveTo(LeadStatus to, Closing closing, Instant now) {
        if (to == LeadStatus.CLOSED_LOST && closing.reason() == null) {
            throw new FairleadException("lead.lostReasonRequired", null);
        }
        Move move = new Move(status, to);
        status = to;
        statusEnteredAt = now;
        lastActivityAt = now;
        closedAt = to.isClosed() ? now : null;
        lostReason = to == LeadStatus.CLOSED_WON ? null : closing.reason();
        lostCompetitor = closing.competitor();
        lostNote = closing.note();
        return move;
    }

    /// Keeps the rate at which the value counts from the close on.
    public void freezeRate(ExchangeRate rate) {
        closeRate = rate.rate();
        closeRateDate = rate.date();
        closeRateBase = rate.baseCurrency();
    }

    /// The value counts at the rate of the day again.
    public void thawRate() {
        closeRate = null;
        closeRateDate = null;
        closeRateBase = null;
    }

    public void rankAs(String newRank) {
        rank = newRank;
    }

    /// Takes note of a word from us, from them, or of both at once.
    public void touched(Touch touch, Instant at) {
        lastActivityAt = later(lastActivityAt, at);
        if (touch == Touch.NONE) {
            return;
        }
        firstContactAt = earlier(firstContactAt, at);
        lastContactAt = later(lastContactAt, at);
        if (touch != Touch.OURS) {
            lastInboundAt = later(lastInboundAt, at);
        }
        if (touch != Touch.THEIRS) {
            lastOutboundAt = later(lastOutboundAt, at);
        }
    }

    /// Takes over what the other lead knows of words between us, and its key where this has none.
    public void absorb(Lead other) {
        firstContactAt = earlier(firstContactAt, other.firstContactAt);
        lastContactAt = later(lastContactAt, other.lastContactAt);
        lastInboundAt = later(lastInboundAt, other.lastInboundAt);
        lastOutboundAt = later(lastOutboundAt, other.lastOutboundAt);
        lastActivityAt = later(lastActivityAt, other.lastActivityAt);
        createdAt = earlier(createdAt, other.createdAt);
        externalKey = externalKey == null ? other.externalKey : externalKey;
    }

    /// Keeps the key by which the program that the lead came from knows it.
    public void knownAs(String key) {
        externalKey = key;
    }

    /// Agents leave the lead alone from now on, or may work on it again.
    public void leaveAlone(boolean alone) {
        agentsOff = alone;
    }

    public void converted(UUID client, Instant now) {
        clientId = client;
        convertedAt = now;
    }

    public void notConverted() {
        clientId = null;
        convertedAt = null;
    }

    public void delete(Instant now) {
        deletedAt = now;
    }

    @Override
    public boolean follows(String column) {
        return column.equals("last_activity_at");
    }

    @Override
    public void takeBack(Work work) {
        delete(work.now());
    }

    private static Instant later(Instant known, Instant at) {
        return known == null || at != null && at.isAfter(known) ? at : known;
    }

    private static Instant earlier(Instant known, Instant at) {
        return known == null || at != null && at.isBefore(known) ? at : known;
    }

    static String required(String text) {
        if (text == null || text.isBlank()) {
            throw new FairleadException("lead.nameRequired", null);
        }
        return text.strip();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return id;
    }

    public Object get(LeadField field) {
        return field.read(this);
    }

    public String name() {
        return name;
    }

    public LeadStatus status() {
        return status;
    }

    public BigDecimal value() {
        return value;
    }

    public String currency() {
        return currency;
    }

    public UUID owner() {
        return owner;
    }

    public Instant statusEnteredAt() {
        return statusEnteredAt;
    }

    /// The last word from them.
    public Instant lastInboundAt() {
        return lastInboundAt;
    }

    /// The last touch by us.
    public Instant lastOutboundAt() {
        return lastOutboundAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /// The rate that its value counts at since its close, or null.
    public BigDecimal closeRate() {
        return closeRate;
    }

    public String lostReason() {
        return lostReason;
    }

    public String rank() {
        return rank;
    }

    public String externalKey() {
        return externalKey;
    }

    public boolean isLeftAlone() {
        return agentsOff;
    }

    public UUID clientId() {
        return clientId;
    }

    public Instant convertedAt() {
        return convertedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }
}
