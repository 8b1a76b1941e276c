package fairlead.sample;

import fairlead.timeline.EventType;

import java.time.Instant;

/// The proposal is out, and we wait, ask and bargain.
final class OfferScene implements Scene {

    @Override
    public void play(Tale tale, Span span) {
        Plot plot = tale.plot();
        Mails mails = tale.mails();
        mails.sent(span.from().plusSeconds(30), EventType.PROPOSAL_SENT, "proposal");
        viewed(tale, span);
        if (span.days() > 6 && plot.chance(80)) {
            mails.sent(span.at(0.4), EventType.EMAIL_SENT, "chase");
        }
        if (plot.chance(55)) {
            mails.received(span.at(0.45), EventType.EMAIL_REPLIED, "inbound");
        }
        if (span.days() > 8 && plot.chance(60)) {
            new Meetings(tale).meet(span.at(0.5), 2 + plot.random().nextInt(4), "negotiation");
        }
        if (plot.chance(60)) {
            new Notes(tale).call(span.at(0.75));
        }
        if (span.days() > 14 && plot.chance(50)) {
            new Notes(tale).note(span.at(0.85), "note");
            mails.sent(span.at(0.9), EventType.EMAIL_SENT, "chase");
        }
    }

    private static void viewed(Tale tale, Span span) {
        int times = tale.plot().chance(80) ? 1 + tale.plot().random().nextInt(3) : 0;
        for (int i = 0; i < times; i++) {
            Instant at = span.at(0.1 + i * 0.15);
            String title = tale.plot().topic().name();
            tale.event(at, Tale.THEM, EventType.PROPOSAL_VIEWED, title);
        }
    }
}
