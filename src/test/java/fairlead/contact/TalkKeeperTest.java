package fairlead.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.Touch;
import fairlead.lead.journal.JournalService;
import fairlead.lead.journal.LogCall;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

class TalkKeeperTest {

    private static final Actor ME = Actor.user(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir private Path folder;
    private Database database;
    private ContactStore contacts;
    private JournalService journal;
    private UUID lead;

    @BeforeEach
    void open() {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        contacts = new ContactStore(database);
        journal = new JournalService(database, new TalkKeeper(contacts));
        lead =
                database.write(
                                WorkOrder.by(ME, "test"),
                                work -> {
                                    Lead made =
                                            new Lead("Acme", null, LeadSource.OTHER, work.now());
                                    work.add(made);
                                    work.add(contact(made.id(), "Ann", true, work.now()));
                                    work.add(contact(made.id(), "Bob", false, work.now()));
                                    return made.id();
                                })
                        .result();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCallThatWasTakenCountsForThePrimaryAndAnUndoTakesItBack() {
        UUID call = call(LogCall.Outcome.ANSWERED, "All fine");
        assertThat(spoke("Ann")).isEqualTo(NOON);
        assertThat(spoke("Bob")).isNull();

        new UndoService(database).undo(ME, call);
        assertThat(spoke("Ann")).isNull();
    }

    @Test
    void aCallThatNobodyTookCountsForNobody() {
        call(LogCall.Outcome.NO_ANSWER, "Bob was out");

        assertThat(spoke("Ann")).isNull();
        assertThat(spoke("Bob")).isNull();
    }

    @Test
    void whoeverIsNamedSpoke() {
        call(LogCall.Outcome.ANSWERED, "Bob wants a discount");

        assertThat(spoke("Bob")).isEqualTo(NOON);
        assertThat(spoke("Ann")).isNull();
    }

    @Test
    void whoeverWasChosenSpokeAndNobodyWhomTheWordsName() {
        UUID bob =
                contacts.ofLead(lead).stream()
                        .filter(one -> one.name().equals("Bob"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        journal.logCall(
                ME,
                new LogCall(
                        lead,
                        LogCall.Direction.OUTBOUND,
                        LogCall.Outcome.ANSWERED,
                        null,
                        NOON,
                        "Ann will sign",
                        new LogCall.Whom(bob, "Bob")));

        assertThat(spoke("Bob")).isEqualTo(NOON);
        assertThat(spoke("Ann")).isNull();
    }

    @Test
    void anAnswerCountsForWhoWroteItAndAMailOfOursForNobody() {
        mail(EventType.EMAIL_SENT, Map.of("to", "bob@acme.example"), Touch.OURS);
        assertThat(spoke("Bob")).isNull();

        mail(EventType.EMAIL_REPLIED, Map.of("from", "Bob <bob@acme.example>"), Touch.THEIRS);
        assertThat(spoke("Bob")).isEqualTo(NOON);
        assertThat(spoke("Ann")).isNull();
    }

    private UUID call(LogCall.Outcome outcome, String text) {
        return journal.logCall(
                        ME,
                        new LogCall(lead, LogCall.Direction.OUTBOUND, outcome, null, NOON, text))
                .workId();
    }

    private void mail(EventType type, Map<String, Object> details, Touch touch) {
        database.write(
                WorkOrder.by(ME, "mail.sync"),
                work ->
                        journal.record(
                                work,
                                new TimelineEvent(lead, type, "Offer", ME, NOON).with(details),
                                touch));
    }

    private Instant spoke(String name) {
        return contacts.ofLead(lead).stream()
                .filter(contact -> contact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .lastTwoWayAt();
    }

    private static LeadContact contact(UUID lead, String name, boolean primary, Instant now) {
        String address = name.toLowerCase(java.util.Locale.ROOT) + "@acme.example";
        LeadContact contact = new LeadContact(lead, name, address, ContactRole.OTHER, now);
        if (primary) {
            contact.becomePrimary();
        }
        return contact;
    }
}
