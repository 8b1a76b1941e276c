package fairlead.sample;

import fairlead.timeline.EventType;

/// Calls, mails and first meetings: both sides find out whether they fit.
final class ActiveScene implements Scene {

    @Override
    public void play(Tale tale, Span span) {
        Plot plot = tale.plot();
        Mails mails = tale.mails();
        Notes notes = new Notes(tale);
        Meetings meetings = new Meetings(tale);
        meetings.meet(span.at(0.05), 2 + plot.random().nextInt(5), "discovery");
        mails.received(span.at(0.1), EventType.EMAIL_REPLIED, "inbound");
        if (plot.chance(80)) {
            mails.sent(span.at(0.3), EventType.EMAIL_SENT, "outbound");
        }
        if (plot.chance(70)) {
            notes.note(span.at(0.35), "note");
        }
        if (plot.chance(70)) {
            notes.call(span.at(0.5));
        }
        if (span.days() > 12 && plot.chance(75)) {
            mails.received(span.at(0.55), EventType.EMAIL_RECEIVED, "inbound");
            mails.sent(span.at(0.6), EventType.EMAIL_SENT, "outbound");
        }
        if (span.days() > 15 && plot.chance(65)) {
            meetings.meet(span.at(0.62), 3 + plot.random().nextInt(6), "demo");
        }
        if (span.days() > 20 && plot.chance(60)) {
            mails.received(span.at(0.8), EventType.EMAIL_REPLIED, "inbound");
            notes.note(span.at(0.85), "note");
        }
        if (plot.chance(35)) {
            tale.event(span.at(0.9), Tale.THEM, EventType.WEBSITE_VISIT, plot.say("visit"));
        }
    }
}
