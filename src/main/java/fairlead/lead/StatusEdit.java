package fairlead.lead;

import java.math.BigDecimal;
import java.util.List;

/// Everything about a status that the company can choose but its place; null is the usual name, the
/// usual colour, never stale, no limit.
public record StatusEdit(
        String label,
        String color,
        BigDecimal probability,
        Integer rotDays,
        Integer cardLimit,
        String guidance,
        List<LeadField> requiredFields) {

    public StatusEdit {
        requiredFields = List.copyOf(requiredFields);
    }

    public static StatusEdit of(StatusSetting setting) {
        return new StatusEdit(
                setting.label(),
                setting.color(),
                setting.probability(),
                setting.rotDays(),
                setting.cardLimit(),
                setting.guidance(),
                setting.requiredFields());
    }

    public StatusEdit named(String other) {
        return new StatusEdit(
                other, color, probability, rotDays, cardLimit, guidance, requiredFields);
    }

    public StatusEdit colored(String other) {
        return new StatusEdit(
                label, other, probability, rotDays, cardLimit, guidance, requiredFields);
    }

    public StatusEdit likely(BigDecimal other) {
        return new StatusEdit(label, color, other, rotDays, cardLimit, guidance, requiredFields);
    }

    public StatusEdit staleAfter(Integer days) {
        return new StatusEdit(label, color, probability, days, cardLimit, guidance, requiredFields);
    }

    public StatusEdit limitedTo(Integer cards) {
        return new StatusEdit(label, color, probability, rotDays, cards, guidance, requiredFields);
    }

    public StatusEdit guidedBy(String other) {
        return new StatusEdit(label, color, probability, rotDays, cardLimit, other, requiredFields);
    }

    public StatusEdit requiring(List<LeadField> fields) {
        return new StatusEdit(label, color, probability, rotDays, cardLimit, guidance, fields);
    }
}
