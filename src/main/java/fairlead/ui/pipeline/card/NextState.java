package fairlead.ui.pipeline.card;

import fairlead.lead.NextAction;

import java.time.LocalDate;
import java.time.ZoneId;

/// How the next step of a lead stands, in the order of the dots on a card.
public enum NextState {
    NONE,
    FUTURE,
    TODAY,
    OVERDUE;

    /// No action at all is none; one without a date lies in the future.
    public static NextState of(NextAction next, LocalDate today, ZoneId zone) {
        if (next == null) {
            return NONE;
        }
        if (next.due() == null) {
            return FUTURE;
        }
        LocalDate day = next.due().atZone(zone).toLocalDate();
        return day.isBefore(today) ? OVERDUE : day.equals(today) ? TODAY : FUTURE;
    }
}
