package fairlead.outgoing;

import fairlead.action.ActionStatus;
import fairlead.action.LeadAction;
import fairlead.lead.Lead;
import fairlead.lead.Touch;
import fairlead.mail.MailBody;
import fairlead.mail.Recipients;
import fairlead.mail.SentEmail;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.util.List;
import java.util.Map;

/// Writes down what went, under keys that everybody who does so would choose.
final class Records {

    private static final String EVENT = "timeline";

    private final Database database;

    Records(Database database) {
        this.database = database;
    }

    void sent(Actor actor, Outgoing item, Sent sent) {
        database.write(
                WorkOrder.by(actor, "outgoing.sent"),
                work -> {
                    Outgoing row = work.get(Outgoing.class, item.id());
                    row.sent(sent.at());
                    mail(work, row, sent);
                    work.find(LeadAction.class, row.actionId())
                            .filter(action -> action.status() != ActionStatus.COMPLETED)
                            .ifPresent(action -> action.complete(action.outcome(), work.now()));
                    work.summarise("lead_id", row.leadId());
                    return null;
                });
    }

    private static void mail(Work work, Outgoing item, Sent sent) {
        if (work.find(SentEmail.class, item.id()).isPresent()) {
            return;
        }
        Letter letter = item.letter();
        SentEmail mail =
                new SentEmail(
                                item.leadId(),
                                sent.sender(),
                                new Recipients(letter.to(), List.of(), List.of()),
                                new MailBody(letter.subject(), null, letter.body()),
                                work.now())
                        .under(item.id());
        mail.send(sent.messageId(), sent.threadId(), sent.at());
        if (item.isAutomatic()) {
            mail.draftedBy(null);
        }
        work.add(mail);
        work.add(event(work, item, sent));
        work.find(Lead.class, item.leadId()).ifPresent(l -> l.touched(Touch.OURS, sent.at()));
    }

    private static TimelineEvent event(Work work, Outgoing item, Sent sent) {
        return new TimelineEvent(
                        item.leadId(),
                        EventType.EMAIL_SENT,
                        item.letter().subject(),
                        work.actor(),
                        sent.at())
                .under(Ids.named(item.id(), EVENT))
                .describedAs(item.letter().body())
                .with(Map.of("subject", item.letter().subject(), "to", item.letter().to()))
                .recordedAt(work.now())
                .ofEmail(item.id())
                .ofAction(item.actionId());
    }

    void unsure(Outgoing item) {
        database.write(
                WorkOrder.by(Actor.system(), "outgoing.unsure"),
                work -> {
                    work.get(Outgoing.class, item.id()).unsure(work.now());
                    return null;
                });
    }
}
