package fairlead.sample;

import fairlead.mail.SentEmail;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/// What becomes of a mail of ours: opened, clicked, or sent back.
record Reading(Tale tale, SentEmail mail, String subject) {

    void of(Instant sent) {
        Plot plot = tale.plot();
        if (plot.chance(55)) {
            Instant opened = sent.plus(Duration.ofMinutes(4 + plot.random().nextInt(900)));
            note(opened, EventType.EMAIL_OPENED, row -> row.open(opened));
            if (plot.chance(25)) {
                Instant clicked = opened.plusSeconds(20 + plot.random().nextInt(90));
                note(clicked, EventType.EMAIL_CLICKED, row -> row.click(clicked));
            }
        } else if (plot.chance(3)) {
            Instant bounced = sent.plusSeconds(9);
            note(bounced, EventType.EMAIL_BOUNCED, row -> row.bounce(bounced));
        }
    }

    private void note(Instant at, EventType type, Consumer<SentEmail> change) {
        TimelineEvent event =
                new TimelineEvent(tale.lead(), type, subject, Tale.THEM, at).ofEmail(mail.id());
        tale.beat(
                at,
                Tale.THEM,
                Kinds.MAIL,
                work -> {
                    change.accept(work.get(SentEmail.class, mail.id()));
                    tale.happened(work, event);
                });
    }
}
