package fairlead.ui.today;

import fairlead.action.queue.QueueLead;
import fairlead.action.queue.QueueRow;
import fairlead.action.queue.Rung;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;

import java.math.BigDecimal;
import java.util.Objects;

/// What the queue says of its lines: why each is here, why it stands above the next, and what
/// leaving it costs.
public final class TodayWords {
    private final Texts texts;
    private final Formats formats;

    public TodayWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String title(QueueRow row) {
        return switch (row.kind()) {
            case LEAD -> texts.get("today.title.stale", row.lead().name());
            case THREAD ->
                    row.title() == null || row.title().isBlank()
                            ? texts.get("today.title.thread", row.lead().name())
                            : row.title();
            default -> row.title();
        };
    }

    String why(QueueRow row) {
        return texts.get("today.why." + row.rung().label(), when(row));
    }

    private String when(QueueRow row) {
        if (row.at() == null) {
            return "";
        }
        return row.rung() == Rung.MEETING_TODAY
                ? formats.time(row.at())
                : formats.relative(row.at());
    }

    /// What it costs to leave it, with the deal that hangs on it.
    String left(QueueRow row) {
        String cost = texts.get("today.left." + row.rung().label());
        String value = value(row.lead());
        return value.isEmpty() ? cost : cost + " " + texts.get("today.left.value", value);
    }

    String above(QueueRow row, QueueRow next) {
        if (next == null) {
            return texts.get("today.above.last");
        }
        if (row.rung() != next.rung()) {
            return texts.get("today.above.rung", rung(row.rung()), rung(next.rung()));
        }
        boolean sameTime = Objects.equals(row.day(), next.day());
        return texts.get(sameTime ? "today.above.value" : "today.above.longer", rung(row.rung()));
    }

    String rung(Rung rung) {
        return texts.get("today.rung." + rung.label());
    }

    String value(QueueLead lead) {
        BigDecimal value = lead.value();
        return value == null || value.signum() == 0
                ? ""
                : formats.shortMoney(value, lead.currency());
    }

    /// What the main key does here.
    String deed(QueueRow row) {
        return texts.get("today.deed." + row.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    /// What was done, for the toast that offers the way back.
    String said(String what, QueueRow row) {
        return texts.get("today.said." + what, title(row), row.lead().name());
    }
}
