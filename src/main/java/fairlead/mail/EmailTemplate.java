package fairlead.mail;

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

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A mail to write again and again, with variables in double braces.
@Entity
@Table(name = "email_templates")
public class EmailTemplate implements Tracked {

    @Id private UUID id;
    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private TemplateCategory category;

    private String subject;

    @Column(name = "body_html")
    private String html;

    @Column(name = "body_text")
    private String text;

    @Column(name = "available_variables")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> variables;

    @Column(name = "is_active")
    private Boolean active;

    @Column(name = "use_count")
    private Integer useCount;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "is_shared")
    private Boolean shared;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected EmailTemplate() {}

    public EmailTemplate(
            String name, TemplateCategory category, MailBody body, UUID createdBy, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.category = category;
        this.createdBy = createdBy;
        this.variables = List.of();
        this.active = true;
        this.shared = true;
        this.useCount = 0;
        this.createdAt = now;
        this.updatedAt = now;
        write(body, List.of());
    }

    public void describe(String newName, String newDescription, TemplateCategory newCategory) {
        this.name = newName;
        this.description = newDescription;
        this.category = newCategory;
    }

    public void write(MailBody body, List<String> usedVariables) {
        this.subject = body.subject();
        this.html = body.html();
        this.text = body.text();
        this.variables = List.copyOf(usedVariables);
    }

    public void used(Instant now) {
        this.useCount = useCount() + 1;
        this.lastUsedAt = now;
    }

    public void share() {
        this.shared = true;
    }

    public void keepPrivate() {
        this.shared = false;
    }

    public void retire() {
        this.active = false;
    }

    public void offer() {
        this.active = true;
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
        return null;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public TemplateCategory category() {
        return category;
    }

    public MailBody body() {
        return new MailBody(subject, html, text);
    }

    public List<String> variables() {
        return variables == null ? List.of() : variables;
    }

    public boolean isActive() {
        return Boolean.TRUE.equals(active);
    }

    public boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    public int useCount() {
        return useCount == null ? 0 : useCount;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public UUID createdBy() {
        return createdBy;
    }
}
