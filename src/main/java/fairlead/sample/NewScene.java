package fairlead.sample;

import fairlead.lead.LeadSource;
import fairlead.timeline.EventType;

import java.time.Instant;

/// They get in touch, or we do, and somebody answers.
final class NewScene implements Scene {

    private final LeadSource source;

    NewScene(LeadSource source) {
        this.source = source;
    }

    @Override
    public void play(Tale tale, Span span) {
        Instant first = span.from().plusSeconds(40);
        switch (source) {
            case OUTBOUND, PARTNER -> tale.mails().sent(first, EventType.EMAIL_SENT, "reply");
            case INBOUND_CALL -> new Notes(tale).call(first);
            case EVENT, SOCIAL -> new Notes(tale).note(first, "note");
            case INBOUND_EMAIL, REFERRAL ->
                    tale.mails().received(first, EventType.EMAIL_RECEIVED, "inquiry");
            default -> tale.mails().received(first, EventType.FORM_SUBMITTED, "inquiry");
        }
        visits(tale, span);
        if (span.days() > 1.2 && source != LeadSource.OUTBOUND) {
            tale.mails().sent(span.at(0.3), EventType.EMAIL_SENT, "reply");
        }
        if (span.days() > 4 && tale.plot().chance(60)) {
            new Notes(tale).call(span.at(0.7));
        }
        if (tale.plot().chance(30)) {
            new Notes(tale).note(span.at(0.85), "note");
        }
    }

    private static void visits(Tale tale, Span span) {
        int visits = tale.plot().chance(55) ? 1 + tale.plot().random().nextInt(3) : 0;
        for (int i = 0; i < visits; i++) {
            Instant at = span.at(0.15 + 0.2 * i);
            tale.event(at, Tale.THEM, EventType.WEBSITE_VISIT, tale.plot().say("visit"));
        }
    }
}
