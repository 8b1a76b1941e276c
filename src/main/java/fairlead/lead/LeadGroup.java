package fairlead.lead;

import java.time.YearMonth;
import java.util.UUID;

/// Ways to put leads together: columns of the board, headings of the list. The key of a group is
/// null for the leads that hold nothing there.
public enum LeadGroup {
    STATUS,
    OWNER,
    TIER,
    CLOSE_MONTH,
    SOURCE,
    CURRENCY,
    INDUSTRY,
    COMPANY_SIZE,
    PROJECT_TYPE,
    COMPANY,
    LOST_REASON;

    /// The column that holds what the leads of a group share.
    public LeadColumn column() {
        return this == CLOSE_MONTH ? LeadColumn.EXPECTED_CLOSE : LeadColumn.valueOf(name());
    }

    /// The leads of one group.
    public LeadFilter filter(Object key) {
        if (key == null) {
            return LeadFilter.empty(column());
        }
        return LeadFilter.is(
                column(),
                switch (this) {
                    case STATUS -> new FilterValue.Status((LeadStatus) key);
                    case OWNER -> new FilterValue.Person((UUID) key);
                    case TIER -> new FilterValue.Word((String) key);
                    case CLOSE_MONTH -> new FilterValue.Days(new DaySpan.Month((YearMonth) key));
                    case SOURCE -> new FilterValue.Source((LeadSource) key);
                    default -> new FilterValue.Text((String) key);
                });
    }

    /// What the database groups by.
    String sql(LeadSql columns) {
        String value = columns.value(column());
        return switch (this) {
            case CLOSE_MONTH ->
                    "extract(year from %1$s) * 12 + extract(month from %1$s) - 1".formatted(value);
            case INDUSTRY, COMPANY_SIZE, PROJECT_TYPE, COMPANY, LOST_REASON, CURRENCY ->
                    "nullif(lower(" + value + "), '')";
            default -> value;
        };
    }

    /// The key as callers know it.
    Object key(Object found) {
        return found == null
                ? null
                : switch (this) {
                    case CLOSE_MONTH -> month(((Number) found).intValue());
                    case STATUS -> LeadStatus.of((String) found);
                    case SOURCE -> LeadSource.of((String) found);
                    default -> found;
                };
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 12, number % 12 + 1);
    }
}
