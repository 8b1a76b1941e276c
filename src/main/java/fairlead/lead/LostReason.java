package fairlead.lead;

import fairlead.storage.Ids;
import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.util.UUID;

/// A reason for which deals are lost; the eight that come with the program have a code that is
/// translated, the company's own have a label.
@Entity
@Table(name = "lost_reasons")
public class LostReason implements Tracked {

    @Id private UUID id;
    private String code;
    private String label;

    @Column(name = "position")
    private int position;

    private boolean active;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LostReason() {}

    public LostReason(String label, int position) {
        this.id = Ids.next();
        this.code = id.toString();
        this.label = label;
        this.position = position;
        this.active = true;
    }

    public void rename(String newLabel) {
        this.label = newLabel;
    }

    public void place(int newPosition) {
        this.position = newPosition;
    }

    /// No longer offered; leads that were lost for it keep it.
    public void retire() {
        this.active = false;
    }

    public void offer() {
        this.active = true;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return null;
    }

    /// What stands in a lead's `lost_reason`.
    public String code() {
        return code;
    }

    /// Whether the company added it; the others have a name that is translated.
    public boolean isOwn() {
        return code.equals(id.toString());
    }

    /// The company's own words, or null for the usual ones of this code.
    public String label() {
        return label;
    }

    public int position() {
        return position;
    }

    public boolean isActive() {
        return active;
    }
}
