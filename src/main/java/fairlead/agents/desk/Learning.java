package fairlead.agents.desk;

import fairlead.agents.scoring.Closings;
import fairlead.agents.scoring.LeadFields;
import fairlead.agents.scoring.LeadPast;
import fairlead.agents.scoring.ScoreTrainer;
import fairlead.agents.status.StatusAdvisor;
import fairlead.autonomy.reading.PastLead;
import fairlead.autonomy.reading.PastLead.Ending;
import fairlead.autonomy.reading.PastStore;
import fairlead.lead.LeadStatus;
import fairlead.lead.Touch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Keeps what the workspace's closed leads teach, and learns anew when enough of them are new. Only
/// ends that people set are learned from; ends that were brought in wait until somebody confirms
/// them. Called on a background thread.
public final class Learning {

    private static final int MOST = 5_000;
    private static final double NEWS = 0.01;
    private static final Duration FRESH = Duration.ofHours(24);
    private static final double DAY = Duration.ofDays(1).toMillis();

    private final PastStore past;
    private Learned learned;

    public Learning(PastStore past) {
        this.past = past;
    }

    /// What is known, learned anew where it is out of date.
    synchronized Learned current(Instant asOf) {
        PastStore.Closed closed = past.closed();
        if (learned == null || isOutdated(closed, asOf)) {
            learned = learn(closed, asOf);
        }
        return learned;
    }

    /// Forgets what was learned: the next one who asks waits until it is learned anew.
    public synchronized void forget() {
        learned = null;
    }

    private boolean isOutdated(PastStore.Closed closed, Instant asOf) {
        if (closed.equals(learned.from())) {
            return false;
        }
        if (closed.confirmed() != learned.from().confirmed()) {
            return true;
        }
        long news = Math.abs(closed.leads() - learned.from().leads());
        return news >= learned.from().leads() * NEWS || learned.at().plus(FRESH).isBefore(asOf);
    }

    private Learned learn(PastStore.Closed closed, Instant asOf) {
        List<PastLead> trusted = new ArrayList<>();
        int quarantined = 0;
        for (List<UUID> some : parts(past.lastClosed(MOST), PastStore.AT_ONCE)) {
            for (PastLead lead : past.read(some, asOf)) {
                if (lead.ending() == Ending.BY_PEOPLE) {
                    trusted.add(lead);
                } else {
                    quarantined++;
                }
            }
        }
        List<PastLead> won =
                trusted.stream().filter(one -> one.status() == LeadStatus.CLOSED_WON).toList();
        return new Learned(
                ScoreTrainer.fit(LeadFields.cases(trusted.stream().map(Learning::toPast).toList())),
                new Closings(days(won), ratios(won)),
                StatusAdvisor.silenceLimit(silences(won)),
                quarantined,
                closed,
                asOf);
    }

    static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    static LeadPast toPast(PastLead lead) {
        boolean ended = lead.status().isClosed() && lead.closedAt() != null;
        return new LeadPast(
                lead.createdAt(),
                lead.events().stream()
                        .map(one -> new LeadPast.Event(one.type(), one.at()))
                        .toList(),
                lead.values().stream()
                        .map(one -> new LeadPast.Change(one.field(), one.value(), one.at()))
                        .toList(),
                ended
                        ? new LeadPast.Ending(
                                lead.status() == LeadStatus.CLOSED_WON, lead.closedAt())
                        : null);
    }

    private static double[] days(List<PastLead> won) {
        return won.stream().mapToDouble(one -> between(one.createdAt(), one.closedAt())).toArray();
    }

    /// What deals brought to what was estimated of them first.
    private static double[] ratios(List<PastLead> won) {
        return won.stream()
                .filter(one -> one.value() != null && first(one) > 0)
                .mapToDouble(one -> one.value().doubleValue() / first(one))
                .toArray();
    }

    private static double first(PastLead lead) {
        return lead.values().stream()
                .filter(one -> one.field().equals("estimated_value"))
                .map(PastLead.Known::value)
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .findFirst()
                .orElse(0);
    }

    private static double[] silences(List<PastLead> won) {
        return won.stream().mapToDouble(Learning::silence).filter(days -> days > 0).toArray();
    }

    private static double silence(PastLead lead) {
        List<Instant> touches =
                lead.events().stream()
                        .filter(one -> Touch.of(one.type()) != Touch.NONE)
                        .map(PastLead.Seen::at)
                        .filter(at -> !at.isAfter(lead.closedAt()))
                        .sorted()
                        .toList();
        double longest = 0;
        for (int at = 1; at < touches.size(); at++) {
            longest = Math.max(longest, between(touches.get(at - 1), touches.get(at)));
        }
        return touches.isEmpty()
                ? 0
                : Math.max(longest, between(touches.getLast(), lead.closedAt()));
    }

    static double between(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / DAY;
    }
}
