package fairlead.lead;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

/// A word to group leads by; no two tags differ in case only. `color` is a name, never a hex value.
@Entity
@Table(name = "tags")
public class Tag implements Tracked {

    @Id private UUID id;
    private String name;
    private String color;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected Tag() {}

    public Tag(String name, String color, Instant now) {
        this.id = Ids.next();
        this.name = name.strip();
        this.color = color;
        this.createdAt = now;
    }

    public void rename(String newName) {
        this.name = newName.strip();
    }

    public void paint(String newColor) {
        this.color = newColor;
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

    public String color() {
        return color;
    }
}
