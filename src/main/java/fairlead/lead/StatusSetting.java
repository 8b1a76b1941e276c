package fairlead.lead;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.storage.EnumLabel;
import fairlead.storage.Tracked;

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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// How the company has set up one status: its name, place, probability of a win (0 to 1), the days
/// until a lead in it is stale, and what it requires.
@Entity
@Table(name = "status_settings")
public class StatusSetting implements Tracked {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcType(EnumLabel.class)
    private LeadStatus status;

    private String label;

    @Column(name = "position")
    private int position;

    private String color;
    private BigDecimal probability;

    @Column(name = "rot_days")
    private Integer rotDays;

    private String guidance;

    @Column(name = "required_fields")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> requiredFields;

    @Column(name = "card_limit")
    private Integer cardLimit;

    @Version
    @Column(name = "row_version")
    private long version;

    protected StatusSetting() {}

    /// As it is read in [StatusStore], to be looked at and not to be changed.
    StatusSetting(Object[] cells) {
        this.id = (UUID) cells[0];
        this.status = LeadStatus.of((String) cells[1]);
        this.label = (String) cells[2];
        this.position = (Integer) cells[3];
        this.color = (String) cells[4];
        this.probability = (BigDecimal) cells[5];
        this.rotDays = (Integer) cells[6];
        this.guidance = (String) cells[7];
        this.requiredFields = new ArrayList<>();
        ((JsonNode) cells[8]).forEach(field -> requiredFields.add(field.asText()));
        this.cardLimit = (Integer) cells[9];
        this.version = (Long) cells[10];
    }

    public void change(StatusEdit edit) {
        this.label = edit.label();
        this.color = edit.color();
        this.probability = edit.probability();
        this.rotDays = edit.rotDays();
        this.cardLimit = edit.cardLimit();
        this.guidance = edit.guidance();
        this.requiredFields = edit.requiredFields().stream().map(LeadField::label).toList();
    }

    public void place(int newPosition) {
        this.position = newPosition;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID leadId() {
        return null;
    }

    public LeadStatus status() {
        return status;
    }

    /// The company's own name for the status, or null for the usual one.
    public String label() {
        return label;
    }

    public int position() {
        return position;
    }

    /// The name of a colour, or null for the one that tells what the status means.
    public String color() {
        return color;
    }

    public BigDecimal probability() {
        return probability;
    }

    /// The days without a two-way or human event after which a lead is stale; null for never.
    public Integer rotDays() {
        return rotDays;
    }

    public String guidance() {
        return guidance;
    }

    public Integer cardLimit() {
        return cardLimit;
    }

    public List<LeadField> requiredFields() {
        return requiredFields.stream()
                .map(field -> LeadField.valueOf(field.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
