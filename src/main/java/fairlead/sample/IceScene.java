package fairlead.sample;

import fairlead.timeline.EventType;

/// Nothing for a while, but for a word now and then.
final class IceScene implements Scene {

    @Override
    public void play(Tale tale, Span span) {
        new Notes(tale).note(span.from().plusSeconds(50), "ice");
        if (span.days() > 30 && tale.plot().chance(60)) {
            tale.mails().sent(span.at(0.6), EventType.EMAIL_SENT, "outbound");
        }
        if (span.days() > 50 && tale.plot().chance(40)) {
            tale.mails().received(span.at(0.8), EventType.EMAIL_REPLIED, "inbound");
        }
    }
}
