package fairlead.lead;

import fairlead.storage.EnumLabel;

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
import java.util.List;
import java.util.Locale;

/// How the company has set up one status: its name, place, probability of a win (0 to 1), the days
/// until a lead in it is stale, and what it requires.
@Entity
@Table(name = "status_settings")
public class StatusSetting {

    @Id
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

    public LeadStatus status() {
        return status;
    }

    /// The company's own name for the status, or null for the usual one.
    public String label() {
        return label;
    }

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
