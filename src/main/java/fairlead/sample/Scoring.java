package fairlead.sample;

import fairlead.intelligence.LeadIntelligence;
import fairlead.lead.LeadStatus;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Writes what the scorer makes of a lead after each turn of its story.
final class Scoring {

    private final Tale tale;
    private final LeadIntelligence row;

    Scoring(Tale tale, Instant born) {
        this.tale = tale;
        this.row = new LeadIntelligence(tale.lead(), born);
    }

    void follow(List<Turn> turns) {
        Judgement before = null;
        for (Turn turn : turns) {
            Instant at = turn.at().plus(Duration.ofMinutes(30));
            Judgement now = Judgement.of(tale.plot(), turn.to(), at);
            if (before == null) {
                now.write(row, at, next(turn.to()));
                tale.beat(at, Tale.AGENT, Kinds.AGENT, work -> work.add(row));
            } else {
                rescore(at, before, now, next(turn.to()));
            }
            before = now;
        }
    }

    private void rescore(Instant at, Judgement before, Judgement now, String next) {
        tale.beat(
                at,
                Tale.AGENT,
                Kinds.AGENT,
                work -> now.write(work.get(LeadIntelligence.class, row.id()), at, next));
        String was = before.scores().overall().toPlainString();
        String is = now.scores().overall().toPlainString();
        event(at, EventType.SCORE_UPDATED, was, is);
        if (before.tier() != now.tier()) {
            event(at, EventType.PRIORITY_CHANGED, before.tier().label(), now.tier().label());
        }
        if (tale.plot().chance(50)) {
            new Runs(tale).scored(at, now.scores());
        }
    }

    private void event(Instant at, EventType type, String from, String to) {
        TimelineEvent event =
                new TimelineEvent(tale.lead(), type, from + " → " + to, Tale.AGENT, at)
                        .with(Map.of("from", from, "to", to));
        tale.event(event, Tale.AGENT);
    }

    private String next(LeadStatus status) {
        return status.isClosed() ? null : tale.plot().parts("tasks")[1];
    }
}
