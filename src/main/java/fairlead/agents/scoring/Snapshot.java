package fairlead.agents.scoring;

import static fairlead.timeline.EventType.CALL_COMPLETED;
import static fairlead.timeline.EventType.EMAIL_RECEIVED;
import static fairlead.timeline.EventType.EMAIL_REPLIED;
import static fairlead.timeline.EventType.EMAIL_SENT;
import static fairlead.timeline.EventType.FORM_SUBMITTED;
import static fairlead.timeline.EventType.MEETING_COMPLETED;
import static fairlead.timeline.EventType.STATUS_CHANGED;

import fairlead.timeline.EventType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What was known of a lead at one moment, and nothing that came later: not an event, not a value.
final class Snapshot {
    private static final EventType[] TOUCHES = {
        EMAIL_RECEIVED, EMAIL_SENT, EMAIL_REPLIED, MEETING_COMPLETED, CALL_COMPLETED, FORM_SUBMITTED
    };
    private static final EventType[] THEIRS = {EMAIL_RECEIVED, EMAIL_REPLIED};
    private static final double DAY = Duration.ofDays(1).toMillis();

    private final LeadPast past;
    private final Instant asOf;
    private List<Double> answers;

    Snapshot(LeadPast past, Instant asOf) {
        this.past = past;
        this.asOf = asOf;
    }

    Object text(String field) {
        Object value = past.value(field, asOf);
        return value == null ? null : value.toString();
    }

    /// The logarithm of an amount, so that a deal twice as large is one step apart everywhere.
    Double logarithm(String field) {
        return past.value(field, asOf) instanceof Number number && number.doubleValue() > 0
                ? Math.log(number.doubleValue())
                : null;
    }

    Double number(String field) {
        return past.value(field, asOf) instanceof Number number ? number.doubleValue() : null;
    }

    double age() {
        return days(past.createdAt());
    }

    Double sinceFirstTouch() {
        return past.times(asOf, TOUCHES).findFirst().map(this::days).orElse(null);
    }

    Double sinceLastTouch() {
        return past.last(asOf, TOUCHES).map(this::days).orElse(null);
    }

    Double sinceStatusChange() {
        return days(past.last(asOf, STATUS_CHANGED).orElse(past.createdAt()));
    }

    double mailsIn(int days) {
        return count(days, THEIRS);
    }

    double mailsOut(int days) {
        return count(days, EMAIL_SENT);
    }

    double count(EventType... types) {
        return past.times(asOf, types).count();
    }

    private double count(int days, EventType... types) {
        Instant from = asOf.minus(Duration.ofDays(days));
        return past.times(asOf, types).filter(at -> at.isAfter(from)).count();
    }

    /// The share of our mails that had an answer before the next one went out; null without mails.
    Double shareAnswered() {
        long sent = past.times(asOf, EMAIL_SENT).count();
        return sent == 0 ? null : (double) answers().size() / sent;
    }

    /// Half of their answers came within so many hours; null without answers.
    Double answerHours() {
        List<Double> hours = answers().stream().sorted().toList();
        return hours.isEmpty() ? null : hours.get(hours.size() / 2);
    }

    private List<Double> answers() {
        if (answers == null) {
            answers =
                    answers(
                            past.times(asOf, EMAIL_SENT).toList(),
                            past.times(asOf, THEIRS).toList());
        }
        return answers;
    }

    /// Both in order of time, so that each is passed once.
    private static List<Double> answers(List<Instant> sent, List<Instant> received) {
        List<Double> hours = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < sent.size(); at++) {
            Instant from = sent.get(at);
            Instant until = at + 1 < sent.size() ? sent.get(at + 1) : Instant.MAX;
            while (next < received.size() && !received.get(next).isAfter(from)) {
                next++;
            }
            if (next < received.size() && !received.get(next).isAfter(until)) {
                hours.add(Duration.between(from, received.get(next)).toMinutes() / 60.0);
            }
        }
        return hours;
    }

    private Double days(Instant from) {
        return Duration.between(from, asOf).toMillis() / DAY;
    }
}
