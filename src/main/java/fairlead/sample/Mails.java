package fairlead.sample;

import fairlead.storage.Actor;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Writes mail into a story: what came, what went, and what became of it.
final class Mails {

    private final Tale tale;

    Mails(Tale tale) {
        this.tale = tale;
    }

    void received(Instant at, EventType type, String section) {
        String[] mail = tale.plot().parts(section);
        tale.event(event(at, type, Tale.THEM, mail, tale.plot().owner().email()), Tale.THEM);
    }

    void sent(Instant at, EventType type, String section) {
        Actor owner = tale.owner();
        String[] mail = tale.plot().parts(section);
        tale.event(event(at, type, owner, mail, tale.plot().person().email()), owner);
        read(at, mail[0]);
    }

    private void read(Instant sent, String subject) {
        Plot plot = tale.plot();
        if (plot.chance(55)) {
            Instant opened = sent.plus(Duration.ofMinutes(4 + plot.random().nextInt(900)));
            tale.event(opened, Tale.THEM, EventType.EMAIL_OPENED, subject);
            if (plot.chance(25)) {
                Instant clicked = opened.plusSeconds(20 + plot.random().nextInt(90));
                tale.event(clicked, Tale.THEM, EventType.EMAIL_CLICKED, subject);
            }
        } else if (plot.chance(3)) {
            tale.event(sent.plusSeconds(9), Tale.MACHINE, EventType.EMAIL_BOUNCED, subject);
        }
    }

    private TimelineEvent event(
            Instant at, EventType type, Actor actor, String[] mail, String address) {
        return new TimelineEvent(tale.lead(), type, mail[0], actor, at)
                .describedAs(mail[1])
                .with(Map.of("subject", mail[0], "to", List.of(address)));
    }
}
