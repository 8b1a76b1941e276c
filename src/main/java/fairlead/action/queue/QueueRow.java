package fairlead.action.queue;

import fairlead.action.ActionType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/// One line of the queue: what it is, about whom, why it stands where it does. `at` is the moment
/// by which its rung orders (due, since when they wait, when it starts, when it runs out); null
/// stands last. `type` and `confidence` are null where they mean nothing.
public record QueueRow(
        UUID id,
        QueueKind kind,
        Rung rung,
        QueueLead lead,
        String title,
        ActionType type,
        Instant at,
        BigDecimal confidence) {

    /// Rung by rung, in each the one that waits longest first by its day, then the larger deal.
    public static final Comparator<QueueRow> ORDER =
            Comparator.comparing(QueueRow::rung)
                    .thenComparing(QueueRow::day, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            row -> row.lead().value(),
                            Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(QueueRow::at, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(QueueRow::id);

    /// The day of its moment, by which times count as alike.
    public Instant day() {
        return at == null ? null : at.truncatedTo(ChronoUnit.DAYS);
    }
}
