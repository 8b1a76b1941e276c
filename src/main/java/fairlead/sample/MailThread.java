package fairlead.sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import fairlead.mail.LastMessage;
import fairlead.mail.LeadThread;
import fairlead.mail.Participant;
import fairlead.mail.Sentiment;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One mail thread of a story; it stands in the database from its first message on.
final class MailThread {

    private static final List<Sentiment> MOODS =
            List.of(Sentiment.POSITIVE, Sentiment.NEUTRAL, Sentiment.NEUTRAL, Sentiment.URGENT);

    private final LeadThread row;
    private int messages;
    private boolean begun;

    MailThread(Tale tale, String subject, Instant at) {
        Plot plot = tale.plot();
        String name = new UUID(plot.random().nextLong(), plot.random().nextLong()).toString();
        row =
                new LeadThread(
                        tale.lead(), name.substring(0, 13), plot.owner().mailbox(), subject, at);
        row.involve(
                List.of(
                        new Participant(plot.person().email(), plot.person().name(), "lead"),
                        new Participant(plot.owner().email(), plot.owner().name(), "team")));
        Sentiment mood = MOODS.get(plot.random().nextInt(MOODS.size()));
        row.analyse(
                mood,
                JsonNodeFactory.instance.arrayNode().add(plot.topic().name()),
                JsonNodeFactory.instance.arrayNode());
    }

    String name() {
        return row.gmailThreadId();
    }

    String nextMessage() {
        return name() + "-" + ++messages;
    }

    void add(Work work, Instant at, boolean fromLead, String text) {
        LeadThread thread = begun ? work.get(LeadThread.class, row.id()) : row;
        thread.standsAt(thread.messageCount() + 1, new LastMessage(at, fromLead, start(text)));
        if (!begun) {
            work.add(thread);
            begun = true;
        }
    }

    private static String start(String text) {
        return text.length() <= 140 ? text : text.substring(0, 140).strip() + "…";
    }
}
