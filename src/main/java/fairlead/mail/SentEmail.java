package fairlead.mail;

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

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A mail of ours, from its writing to what became of it. Once it is sent nothing takes it back.
@Entity
@Table(name = "sent_emails")
public class SentEmail implements Tracked {

    @Id private UUID id;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "gmail_message_id")
    private String gmailMessageId;

    @Column(name = "gmail_thread_id")
    private String gmailThreadId;

    @Column(name = "gmail_account_id")
    private UUID accountId;

    @Column(name = "from_email")
    private String from;

    @Column(name = "to_emails")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> to;

    @Column(name = "cc_emails")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> cc;

    @Column(name = "bcc_emails")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> bcc;

    private String subject;

    @Column(name = "body_html")
    private String html;

    @Column(name = "body_text")
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attachment> attachments;

    @Column(name = "template_id")
    private UUID templateId;

    @Column(name = "template_variables")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> templateVariables;

    @Column(name = "ai_generated")
    private Boolean byAgent;

    @Column(name = "ai_prompt")
    private String prompt;

    @Column(name = "human_edited")
    private Boolean humanEdited;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "clicked_at")
    private Instant clickedAt;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "bounced_at")
    private Instant bouncedAt;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected SentEmail() {}

    /// A mail that is written and not yet sent; `leadId` may be null.
    public SentEmail(
            UUID leadId, Sender sender, Recipients recipients, MailBody body, Instant now) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.accountId = sender.accountId();
        this.from = sender.address();
        this.sentBy = sender.userId();
        this.to = recipients.to();
        this.cc = recipients.cc();
        this.bcc = recipients.bcc();
        this.subject = body.subject();
        this.html = body.html();
        this.text = body.text();
        this.attachments = List.of();
        this.byAgent = false;
        this.humanEdited = false;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /// The same mail under a key that was known before it was sent.
    public SentEmail under(UUID key) {
        this.id = key;
        return this;
    }

    public void concern(UUID client, UUID project) {
        this.clientId = client;
        this.projectId = project;
    }

    /// Goes over to the lead that its own was merged into.
    public void moveTo(UUID otherLead) {
        this.leadId = otherLead;
    }

    public void attach(List<Attachment> files) {
        this.attachments = List.copyOf(files);
    }

    public void fromTemplate(UUID template, Map<String, Object> variables) {
        this.templateId = template;
        this.templateVariables = Map.copyOf(variables);
    }

    /// Says that an agent wrote it, asked by `newPrompt`.
    public void draftedBy(String newPrompt) {
        this.byAgent = true;
        this.prompt = newPrompt;
    }

    /// A person's hand in the text.
    public void rewrite(MailBody body) {
        this.subject = body.subject();
        this.html = body.html();
        this.text = body.text();
        this.humanEdited = true;
    }

    public void send(String messageId, String threadId, Instant at) {
        this.gmailMessageId = messageId;
        this.gmailThreadId = threadId;
        this.sentAt = at;
    }

    public void open(Instant at) {
        this.openedAt = first(openedAt, at);
    }

    public void click(Instant at) {
        this.clickedAt = first(clickedAt, at);
    }

    public void reply(Instant at) {
        this.repliedAt = first(repliedAt, at);
    }

    public void bounce(Instant at) {
        this.bouncedAt = first(bouncedAt, at);
    }

    private static Instant first(Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }

    @Override
    public void takeBack(Work work) {
        if (sentAt == null) {
            work.remove(this);
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return leadId;
    }

    public Sender sender() {
        return new Sender(sentBy, accountId, from);
    }

    public Recipients recipients() {
        return new Recipients(to, orEmpty(cc), orEmpty(bcc));
    }

    public MailBody body() {
        return new MailBody(subject, html, text);
    }

    public List<Attachment> attachments() {
        return orEmpty(attachments);
    }

    public String gmailMessageId() {
        return gmailMessageId;
    }

    public String gmailThreadId() {
        return gmailThreadId;
    }

    public boolean isByAgent() {
        return Boolean.TRUE.equals(byAgent);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant clickedAt() {
        return clickedAt;
    }

    public Instant repliedAt() {
        return repliedAt;
    }

    public Instant bouncedAt() {
        return bouncedAt;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
