package fairlead.lead;

import com.fasterxml.jackson.databind.JsonNode;

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

import java.time.Instant;
import java.util.UUID;

/// A way to look at the leads that somebody gave a name: filter, columns, order, density.
@Entity
@Table(name = "saved_views")
public class SavedView implements Tracked {

    @Id private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ViewPlace place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Visibility visibility;

    private boolean pinned;

    @Column(name = "is_default")
    private boolean isDefault;

    @Column(name = "position")
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode definition;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    protected SavedView() {}

    /// A private view of `ownerId`, who may be null where the company itself keeps it.
    public SavedView(UUID ownerId, String name, ViewPlace place, JsonNode definition, Instant now) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.name = name;
        this.place = place;
        this.definition = definition;
        this.visibility = Visibility.PRIVATE;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void define(JsonNode newDefinition, Instant now) {
        this.definition = newDefinition;
        this.updatedAt = now;
    }

    public void show(Visibility newVisibility) {
        this.visibility = newVisibility;
    }

    public void pin(int newPosition) {
        this.pinned = true;
        this.position = newPosition;
    }

    public void unpin() {
        this.pinned = false;
    }

    /// Opens first in its place; its owner's former default must be told by [#yieldDefault].
    public void becomeDefault() {
        this.isDefault = true;
    }

    public void yieldDefault() {
        this.isDefault = false;
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

    public UUID ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    public ViewPlace place() {
        return place;
    }

    public Visibility visibility() {
        return visibility;
    }

    public boolean isPinned() {
        return pinned;
    }

    public boolean isDefault() {
        return isDefault;
    }

    public int position() {
        return position;
    }

    public JsonNode definition() {
        return definition;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }
}
