package fairlead.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A mail thread that belongs to a lead; a thread is linked to a lead at most once.
@Entity
@Table(name = "lead_threads")
public class LeadThread implements Tracked {

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "gmail_thread_id")
    private String gmailThreadId;

    @Column(name = "gmail_account_id")
    private UUID accountId;

    private String subject;
    private String snippet;

    @Column(name = "message_count")
    private Integer messageCount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participant> participants;

    @Column(name = "last_message_at")
    private Instant lastMessageAt;

    @Column(name = "last_message_from")
    private String lastMessageFrom;

    @Column(name = "awaiting_reply")
    private Boolean awaitingReply;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sentiment sentiment;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode topics;

    @Column(name = "action_items")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode actionItems;

    @Column(name = "snoozed_until")
    private Instant snoozedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LeadThread() {}

    public LeadThread(
            UUID leadId, String gmailThreadId, UUID accountId, String subject, Instant now) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.gmailThreadId = gmailThreadId;
        this.accountId = accountId;
        this.subject = subject;
        this.messageCount = 0;
        this.participants = List.of();
        this.awaitingReply = false;
        this.topics = JsonNodeFactory.instance.arrayNode();
        this.actionItems = JsonNodeFactory.instance.arrayNode();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /// Takes note of how the thread stands: a last word from them leaves them waiting for us.
    public void standsAt(int messages, LastMessage last) {
        this.messageCount = messages;
        this.lastMessageAt = last.at();
        this.lastMessageFrom = last.fromLead() ? "lead" : "team";
        this.snippet = last.snippet();
        this.awaitingReply = last.fromLead();
    }

    public void involve(List<Participant> people) {
        this.participants = List.copyOf(people);
    }

    /// They wait for nothing, whoever wrote last.
    public void needsNoReply() {
        this.awaitingReply = false;
    }

    /// Out of sight until then.
    public void snooze(Instant until) {
        this.snoozedUntil = until;
    }

    /// What an agent reads in the thread.
    public void analyse(Sentiment mood, JsonNode newTopics, JsonNode items) {
        this.sentiment = mood;
        this.topics = newTopics;
        this.actionItems = items;
    }

    public void moveTo(UUID otherLead) {
        this.leadId = otherLead;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public String gmailThreadId() {
        return gmailThreadId;
    }

    public UUID accountId() {
        return accountId;
    }

    public String subject() {
        return subject;
    }

    public int messageCount() {
        return messageCount == null ? 0 : messageCount;
    }

    public List<Participant> participants() {
        return participants == null ? List.of() : participants;
    }

    /// The newest message, or null while the thread has none.
    public LastMessage lastMessage() {
        return lastMessageAt == null
                ? null
                : new LastMessage(lastMessageAt, "lead".equals(lastMessageFrom), snippet);
    }

    public boolean isAwaitingReply() {
        return Boolean.TRUE.equals(awaitingReply);
    }

    public Sentiment sentiment() {
        return sentiment;
    }

    public JsonNode topics() {
        return topics;
    }

    public JsonNode actionItems() {
        return actionItems;
    }
}
