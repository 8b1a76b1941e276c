package fairlead.sample;

import fairlead.lead.LeadStatus;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Duration;
import java.time.Instant;

/// How it ends: signed, lost with a reason, or never a lead at all.
final class EndScene implements Scene {

    private final Turn end;

    EndScene(Turn end) {
        this.end = end;
    }

    @Override
    public void play(Tale tale, Span span) {
        if (end.to() == LeadStatus.CLOSED_WON) {
            won(tale);
        } else if (end.to() == LeadStatus.CLOSED_LOST) {
            lost(tale);
        } else {
            new Notes(tale).note(end.at().plusSeconds(45), "unqualified");
        }
    }

    private void won(Tale tale) {
        String topic = tale.plot().topic().name();
        tale.mails().received(before(5), EventType.EMAIL_REPLIED, "yes");
        tale.event(before(3), tale.owner(), EventType.CONTRACT_SENT, topic);
        TimelineEvent signed =
                new TimelineEvent(
                        tale.lead(), EventType.CONTRACT_SIGNED, topic, Tale.THEM, before(0.02));
        signed.pin(null);
        tale.event(signed, Tale.THEM);
        new Meetings(tale).meet(end.at().plusSeconds(900), 4, "kickoff");
        if (tale.plot().random().nextInt(5) > 0) {
            new Win(tale, end.at().plusSeconds(1200)).celebrate();
        }
    }

    private void lost(Tale tale) {
        String reason = end.closing().reason();
        if (!reason.equals("no_response") && !reason.equals("no_decision")) {
            tale.mails().received(before(0.1), EventType.EMAIL_REPLIED, "no");
        }
        new Notes(tale).note(end.at().plusSeconds(75), "lost." + reason);
    }

    private Instant before(double days) {
        return end.at().minus(Duration.ofMinutes((long) (days * 1440)));
    }
}
