package fairlead.sample;

import fairlead.mail.MailBody;
import fairlead.mail.Recipients;
import fairlead.mail.Sender;
import fairlead.mail.SentEmail;
import fairlead.storage.Actor;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes mail into a story: what came, what went, the threads they make, and what became of them.
final class Mails {

    private static final Set<String> OPENERS = Set.of("inquiry", "proposal");

    private final Tale tale;
    private MailThread thread;
    private Optional<SentEmail> unanswered = Optional.empty();

    Mails(Tale tale) {
        this.tale = tale;
    }

    void received(Instant at, EventType type, String section) {
        String[] mail = tale.plot().parts(section);
        TimelineEvent event = event(at, type, Tale.THEM, mail, tale.plot().owner().email());
        MailThread in = threadFor(section, mail[0], at);
        Optional<SentEmail> answered =
                type == EventType.EMAIL_REPLIED ? unanswered : Optional.empty();
        unanswered = Optional.empty();
        tale.beat(
                at,
                Tale.THEM,
                Kinds.MAIL,
                work -> {
                    in.add(work, at, true, mail[1]);
                    tale.happened(work, event);
                    answered.flatMap(sent -> work.find(SentEmail.class, sent.id()))
                            .ifPresent(sent -> sent.reply(at));
                });
    }

    void sent(Instant at, EventType type, String section) {
        String[] mail = tale.plot().parts(section);
        MailThread in = threadFor(section, mail[0], at);
        SentEmail sent = mail(at, mail, in);
        TimelineEvent event =
                event(at, type, tale.owner(), mail, tale.plot().person().email())
                        .ofEmail(sent.id());
        unanswered = Optional.of(sent);
        tale.beat(
                at,
                tale.owner(),
                Kinds.MAIL,
                work -> {
                    in.add(work, at, false, mail[1]);
                    work.add(sent);
                    tale.happened(work, event);
                });
        new Reading(tale, sent, mail[0]).of(at);
    }

    private SentEmail mail(Instant at, String[] mail, MailThread in) {
        Colleague owner = tale.plot().owner();
        SentEmail sent =
                new SentEmail(
                        tale.lead(),
                        new Sender(owner.id(), owner.mailbox(), owner.email()),
                        Recipients.to(tale.plot().person().email()),
                        new MailBody(mail[0], null, mail[1] + "\n\n" + owner.name()),
                        at);
        sent.send(in.nextMessage(), in.name(), at);
        if (tale.plot().random().nextInt(6) == 0) {
            sent.draftedBy(mail[0]);
        }
        return sent;
    }

    private MailThread threadFor(String section, String subject, Instant at) {
        if (thread == null || OPENERS.contains(section)) {
            thread = new MailThread(tale, subject, at);
        }
        return thread;
    }

    private TimelineEvent event(
            Instant at, EventType type, Actor actor, String[] mail, String address) {
        return new TimelineEvent(tale.lead(), type, mail[0], actor, at)
                .describedAs(mail[1])
                .with(Map.of("subject", mail[0], "to", List.of(address)));
    }
}
