package fairlead.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.UUID;

/// What one [Work] changed in one row: the touched columns with their old and new values.
///
/// Serves provenance, undo and time travel, and in a team the operations that sync pushes.
@Entity
@Table(name = "field_history")
public class FieldHistory {

    @Id private UUID id;

    @Column(name = "work_id")
    private UUID workId;

    @Column(name = "table_name")
    private String tableName;

    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "lead_id")
    private UUID leadId;

    private String operation;

    @Column(name = "old_values")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode oldValues;

    @Column(name = "new_values")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode newValues;

    @Column(name = "at")
    private Instant at;

    protected FieldHistory() {}

    FieldHistory(UUID workId, RowChange change, Instant at) {
        this.id = Ids.next();
        this.workId = workId;
        this.tableName = change.table();
        this.rowId = change.row().id();
        this.leadId = change.row().leadId();
        this.operation = change.operation().label();
        this.oldValues = change.oldValues();
        this.newValues = change.newValues();
        this.at = at;
    }

    public String tableName() {
        return tableName;
    }

    public UUID rowId() {
        return rowId;
    }

    public UUID leadId() {
        return leadId;
    }

    public String operation() {
        return operation;
    }

    public ObjectNode oldValues() {
        return (ObjectNode) oldValues;
    }

    public ObjectNode newValues() {
        return (ObjectNode) newValues;
    }
}
