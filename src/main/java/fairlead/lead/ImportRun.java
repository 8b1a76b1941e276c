package fairlead.lead;

import fairlead.storage.Tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// One import of a file: how its columns were mapped and what became of its rows. Its id is the
/// batch of the works that it wrote.
@Entity
@Table(name = "imports")
public class ImportRun implements Tracked {

    @Id private UUID id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportState state;

    @Column(name = "rows_total")
    private int rows;

    private int created;
    private int updated;
    private int skipped;
    private int failed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> mapping;

    @Column(name = "started_by")
    private UUID startedBy;

    protected ImportRun() {}

    /// A run that begins now; `batch` is the id that its works carry.
    public ImportRun(
            UUID batch, String fileName, Map<String, String> mapping, UUID startedBy, Instant now) {
        this.id = batch;
        this.fileName = fileName;
        this.mapping = Map.copyOf(mapping);
        this.startedBy = startedBy;
        this.startedAt = now;
        this.state = ImportState.RUNNING;
    }

    /// Takes note of how far the run has come.
    public void count(ImportCounts counts) {
        this.rows = counts.rows();
        this.created = counts.created();
        this.updated = counts.updated();
        this.skipped = counts.skipped();
        this.failed = counts.failed();
    }

    public void end(ImportState how, Instant now) {
        this.state = how;
        this.finishedAt = now;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return null;
    }

    public String fileName() {
        return fileName;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public ImportState state() {
        return state;
    }

    public ImportCounts counts() {
        return new ImportCounts(rows, created, updated, skipped, failed);
    }

    public Map<String, String> mapping() {
        return mapping;
    }

    public UUID startedBy() {
        return startedBy;
    }
}
