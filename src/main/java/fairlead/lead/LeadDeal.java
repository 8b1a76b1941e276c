package fairlead.lead;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What a lead may become: its value in its own currency and in the base currency (null where there
/// is none, or no rate), and when.
public record LeadDeal(
        BigDecimal value,
        String currency,
        BigDecimal baseValue,
        LocalDate expectedClose,
        String projectType,
        LeadSource source,
        String sourceDetail) {}
