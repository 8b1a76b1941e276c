package fairlead.lead;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.UUID;

/// Something that the company has decided for everybody, or a person for themselves, under a name
/// such as `base_currency`.
@Entity
@Table(name = "settings")
public class CompanySetting implements Tracked {

    static final String OWNER = "company";

    @Id private UUID id;
    private String owner;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode content;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected CompanySetting() {}

    public CompanySetting(String name, JsonNode content, Instant now) {
        this.id = Ids.next();
        this.owner = OWNER;
        this.name = name;
        this.content = content;
        this.updatedAt = now;
    }

    /// Something that a person has decided for themselves.
    public static CompanySetting ofPerson(UUID person, String name, JsonNode content, Instant now) {
        CompanySetting setting = new CompanySetting(name, content, now);
        setting.owner = person.toString();
        return setting;
    }

    public void decide(JsonNode newContent) {
        this.content = newContent;
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

    public JsonNode content() {
        return content;
    }
}
