package fairlead.sample;

import fairlead.contact.LeadContact;
import fairlead.lead.Lead;
import fairlead.lead.Touch;
import fairlead.storage.Actor;
import fairlead.storage.Work;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// One lead's story while it is being written: who takes part, and what has happened so far.
final class Tale {

    static final Actor THEM = new Actor(Actor.Type.EXTERNAL, null);
    static final Actor MACHINE = Actor.system();
    static final Actor AGENT = new Actor(Actor.Type.AI, null);

    private final Plot plot;
    private final UUID lead;
    private final List<Beat> beats = new ArrayList<>();
    private UUID speaker;
    private final Mails mails;

    Tale(Plot plot, UUID lead) {
        this.plot = plot;
        this.lead = lead;
        this.mails = new Mails(this);
    }

    Plot plot() {
        return plot;
    }

    UUID lead() {
        return lead;
    }

    Mails mails() {
        return mails;
    }

    List<Beat> beats() {
        return beats;
    }

    Actor owner() {
        return plot.owner().actor();
    }

    /// Adds something that happened; what lies ahead of today is left out.
    void beat(Instant at, Actor actor, String kind, Consumer<Work> write) {
        if (at.isBefore(plot.today())) {
            beats.add(new Beat(at, actor, kind, write));
        }
    }

    /// Whoever speaks for their side from now on.
    void speaks(UUID contact) {
        speaker = contact;
    }

    /// An event that nothing else hangs on.
    void event(Instant at, Actor actor, EventType type, String title) {
        event(new TimelineEvent(lead, type, title, actor, at), actor);
    }

    void event(TimelineEvent event, Actor actor) {
        beat(event.occurredAt(), actor, Kinds.of(event.type()), work -> happened(work, event));
    }

    /// Writes an event, and what it says about the last word on either side.
    void happened(Work work, TimelineEvent event) {
        Touch touch = Touch.of(event.type());
        work.get(Lead.class, lead).touched(touch, event.occurredAt());
        work.add(event);
        if (speaker != null && (touch == Touch.THEIRS || touch == Touch.BOTH)) {
            work.find(LeadContact.class, speaker)
                    .ifPresent(contact -> contact.spokeWithUs(event.occurredAt()));
        }
    }
}
