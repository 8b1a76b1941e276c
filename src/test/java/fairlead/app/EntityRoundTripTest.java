package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.action.ActionType;
import fairlead.action.Draft;
import fairlead.action.LeadAction;
import fairlead.action.Precondition;
import fairlead.action.Reason;
import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.autonomy.AgentEffect;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.AutonomySetting;
import fairlead.autonomy.ModelUse;
import fairlead.client.Client;
import fairlead.client.Project;
import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.contact.Support;
import fairlead.duplicate.Distinction;
import fairlead.intelligence.Explanation;
import fairlead.intelligence.LeadIntelligence;
import fairlead.intelligence.Prediction;
import fairlead.intelligence.PriorityTier;
import fairlead.intelligence.ScoreOverride;
import fairlead.intelligence.Scores;
import fairlead.intelligence.Signal;
import fairlead.lead.CompanySetting;
import fairlead.lead.ExchangeRate;
import fairlead.lead.ImportCounts;
import fairlead.lead.ImportRun;
import fairlead.lead.ImportState;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadTag;
import fairlead.lead.LeadVisit;
import fairlead.lead.LostReason;
import fairlead.lead.SavedView;
import fairlead.lead.StatusSetting;
import fairlead.lead.Tag;
import fairlead.lead.ViewPlace;
import fairlead.lead.Visibility;
import fairlead.mail.Attachment;
import fairlead.mail.EmailTemplate;
import fairlead.mail.LastMessage;
import fairlead.mail.LeadThread;
import fairlead.mail.MailBody;
import fairlead.mail.Participant;
import fairlead.mail.Recipients;
import fairlead.mail.Sender;
import fairlead.mail.SentEmail;
import fairlead.mail.Sentiment;
import fairlead.mail.TemplateCategory;
import fairlead.meeting.Attendee;
import fairlead.meeting.LeadMeeting;
import fairlead.outgoing.Hold;
import fairlead.outgoing.Letter;
import fairlead.outgoing.Outgoing;
import fairlead.outgoing.OutgoingKind;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.Tracked;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every entity comes back from either database as it was written, and from history as it was.
@ParameterizedClass
@EnumSource
class EntityRoundTripTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.891234Z");
    private static final Actor ME = Actor.user(Ids.next());
    private static final JsonNode JSON =
            JsonNodeFactory.instance.objectNode().put("who", "Zoë").put("score", 0.25);

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyEntityComesBackAsItWasWritten() {
        List<Tracked> rows = rows();

        write(rows);

        for (Tracked row : rows) {
            assertThat(read(row.getClass(), row.id()))
                    .usingRecursiveComparison()
                    .ignoringFields("version", "updatedAt")
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(row);
        }
    }

    @Test
    void noEntityIsLeftOutHere() {
        Set<Class<?>> tried = rows().stream().map(Tracked::getClass).collect(Collectors.toSet());

        // The seven statuses come with the schema and can only be changed.
        assertThat(
                        Entities.ALL.stream()
                                .filter(Tracked.class::isAssignableFrom)
                                .filter(entity -> entity != StatusSetting.class))
                .allSatisfy(entity -> assertThat(tried).contains(entity));
    }

    @Test
    void whatOthersWroteIntoAJsonRecordSurvivesOurEdit() {
        Lead lead = lead();
        LeadMeeting meeting = new LeadMeeting(lead.id(), "Kickoff", NOW, NOW, NOW);
        meeting.invite(
                null, List.of(new Attendee("a@b.test", "A", null, Map.of("optional", true))));
        write(List.of(lead, meeting));

        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    LeadMeeting found = work.get(LeadMeeting.class, meeting.id());
                    Attendee known = found.attendees().getFirst();
                    found.invite(
                            null,
                            List.of(
                                    new Attendee(
                                            known.email(),
                                            known.name(),
                                            "accepted",
                                            known.more())));
                    return null;
                });

        Attendee attendee =
                ((LeadMeeting) read(LeadMeeting.class, meeting.id())).attendees().getFirst();
        assertThat(attendee.response()).isEqualTo("accepted");
        assertThat(attendee.more()).isEqualTo(Map.of("optional", true));
        assertThat(stored("attendees", "lead_meetings"))
                .contains("optional")
                .doesNotContain("more");
    }

    @Test
    void anUndoBringsListsOfRecordsBack() {
        Lead lead = lead();
        LeadIntelligence intelligence = new LeadIntelligence(lead.id(), NOW);
        Signal signal = new Signal("email_opened", NOW, new BigDecimal("0.1"));
        intelligence.rate(intelligence.scores(), List.of(signal));
        write(List.of(lead, intelligence));
        UUID change =
                database.write(
                                WorkOrder.by(ME, "test"),
                                work -> {
                                    LeadIntelligence found =
                                            work.get(LeadIntelligence.class, intelligence.id());
                                    found.rate(found.scores(), List.of());
                                    found.rank(PriorityTier.COLD, null);
                                    return null;
                                })
                        .workId();

        new UndoService(database).undo(ME, change);

        LeadIntelligence found = (LeadIntelligence) read(LeadIntelligence.class, intelligence.id());
        assertThat(found.signals()).containsExactly(signal);
        assertThat(found.tier()).isNull();
    }

    private void write(List<Tracked> rows) {
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    rows.forEach(
                            row -> {
                                work.add(row);
                                work.session().flush();
                            });
                    return null;
                });
    }

    private String stored(String column, String table) {
        return database.read(
                session ->
                        session.createNativeQuery(
                                        "select cast(%s as varchar) from %s"
                                                .formatted(column, table),
                                        String.class)
                                .getSingleResult());
    }

    private Object read(Class<?> type, UUID id) {
        return database.read(session -> session.get(type, id));
    }

    private static Lead lead() {
        return new Lead("Jo Lee", "jo@acme.test", LeadSource.REFERRAL, NOW);
    }

    private static List<Tracked> rows() {
        User user = new User("me@acme.test", "Mia Möller", TeamRole.MANAGER, NOW);
        user.signInAs("mia");
        user.live("Europe/Berlin", "de");
        Client client = new Client("Acme", NOW);
        client.reachAt("info@acme.test", "+49 30 1", "https://acme.test");
        client.belongTo("tools", "small");
        client.note("n");
        client.assignTo(user.id());
        Project project = new Project(client.id(), "Site", NOW);
        project.stand("running");
        Lead lead = lead();
        Lead other = new Lead("Jo Lee", null, LeadSource.OTHER, NOW);
        Distinction apart = new Distinction(lead.id(), other.id(), NOW);
        return Stream.of(
                        List.of(user, client, project, lead, other, apart),
                        aroundTheLead(lead.id(), user.id()),
                        mails(lead.id(), user.id(), client.id(), project.id()),
                        agents(lead.id(), user.id(), client.id(), project.id()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Tracked> aroundTheLead(UUID lead, UUID user) {
        LeadContact contact = new LeadContact(lead, "Ana", null, ContactRole.DECISION_MAKER, NOW);
        contact.becomePrimary();
        contact.stand(Support.AGAINST);
        contact.spokeWithUs(NOW);
        contact.knownToGoogleAs("g1");
        Tag tag = new Tag("Key account", "accent", NOW);
        LeadVisit visit = new LeadVisit(user, lead);
        visit.view(NOW);
        visit.star();
        SavedView view = new SavedView(user, "Mine", ViewPlace.LIST, JSON, NOW);
        view.show(Visibility.LOCKED);
        view.pin(3);
        view.becomeDefault();
        ImportRun run = new ImportRun(Ids.next(), "a.csv", Map.of("Name", "name"), user, NOW);
        run.count(new ImportCounts(9, 1, 2, 3, 3));
        run.end(ImportState.CANCELLED, NOW);
        TimelineEvent event =
                new TimelineEvent(lead, EventType.CALL_COMPLETED, "Call", ME, NOW)
                        .describedAs("Ähm")
                        .with(Map.of("minutes", 3));
        event.pin("asked for a price");
        LeadMeeting meeting = new LeadMeeting(lead, "Kickoff", NOW, NOW.plusSeconds(1800), NOW);
        meeting.describe("Kickoff", "d", "kickoff");
        meeting.invite(user, List.of(new Attendee("a@b.test", "A", "tentative")));
        meeting.linkTo("c", "e", "https://meet.test");
        meeting.begin(NOW);
        meeting.complete(NOW.plusSeconds(60));
        meeting.prepare(JSON);
        meeting.record("r", "t");
        meeting.summarise("s", JSON, JSON, JSON);
        meeting.note("private");
        return List.of(
                contact,
                tag,
                new LeadTag(lead, tag.id()),
                visit,
                view,
                run,
                event,
                meeting,
                new LostReason("Too far away", 9),
                new CompanySetting("base_currency", JSON, NOW),
                new ExchangeRate("CHF", "EUR", new BigDecimal("1.0512"), LocalDate.EPOCH));
    }

    private static List<Tracked> mails(UUID lead, UUID user, UUID client, UUID project) {
        MailBody body = new MailBody("Hello", "<p>Hello</p>", "Hello");
        EmailTemplate template =
                new EmailTemplate("Intro", TemplateCategory.LEAD_OUTREACH, body, user, NOW);
        template.write(body, List.of("lead_name"));
        template.used(NOW);
        template.keepPrivate();
        LeadThread thread = new LeadThread(lead, "t1", Ids.next(), "Re: Hello", NOW);
        thread.standsAt(2, new LastMessage(NOW, true, "sni"));
        thread.involve(List.of(new Participant("a@b.test", "A", "lead")));
        thread.analyse(Sentiment.URGENT, JSON, JSON);
        SentEmail mail =
                new SentEmail(
                        lead,
                        new Sender(user, Ids.next(), "me@acme.test"),
                        Recipients.to("jo@acme.test"),
                        body,
                        NOW);
        mail.concern(client, project);
        mail.attach(List.of(new Attachment("a.pdf", "application/pdf", 12L, "d")));
        mail.fromTemplate(template.id(), Map.of("lead_name", "Jo"));
        mail.draftedBy("write");
        mail.rewrite(body);
        mail.send("m1", "t1", NOW);
        mail.open(NOW);
        mail.click(NOW);
        mail.reply(NOW);
        mail.bounce(NOW);
        Letter letter = new Letter(List.of("jo@acme.test"), "Hello", "Hello");
        Outgoing outgoing =
                new Outgoing(lead, Ids.next(), OutgoingKind.MAIL, 1, letter)
                        .held(new Hold(NOW, user, true), NOW);
        return List.of(template, thread, mail, outgoing);
    }

    private static List<Tracked> agents(UUID lead, UUID user, UUID client, UUID project) {
        LeadIntelligence intelligence = new LeadIntelligence(lead, NOW);
        BigDecimal half = new BigDecimal("0.50");
        intelligence.rate(
                new Scores(half, half, half, half, BigDecimal.ONE),
                List.of(new Signal("email_opened", NOW, new BigDecimal("0.1"))));
        intelligence.predict(
                new Prediction(half, LocalDate.of(2026, 12, 31), new BigDecimal("12000.50")));
        intelligence.rank(PriorityTier.HOT, "Call");
        intelligence.computedBy("rules-1", NOW);
        intelligence.explain(
                new Explanation(
                        0.4,
                        -0.3,
                        List.of(new Explanation.Share("source", "website", 0.1, 9, 4)),
                        -0.2,
                        "enough",
                        80,
                        30));
        intelligence.override(
                new ScoreOverride(half, "I know them", LocalDate.of(2027, 1, 1), user));
        LeadAction action =
                LeadAction.suggested(
                        lead, ActionType.SEND_EMAIL, "Answer", new Reason("they wait", half), NOW);
        action.describe("Answer", "now");
        action.draft(new Draft("Re", "text", List.of("jo@acme.test")));
        action.due(NOW);
        action.assignTo(user);
        action.propose(suggestion(lead), Ids.next());
        action.prioritise(5);
        action.start(NOW);
        action.complete("done", NOW);
        AgentLog log =
                new AgentLog(
                        AgentType.EMAIL_DRAFTER,
                        lead,
                        JSON,
                        JSON,
                        new ModelUse("rules", 1, 2, new BigDecimal("0.000123"), 7),
                        NOW);
        log.ranAs("1");
        log.concern(client, project);
        log.accept("fine");
        AutonomySetting setting = new AutonomySetting(user, "email", "follow_up", NOW);
        setting.allow(AutonomyLevel.AUTO_DRAFT);
        setting.limit(5, new BigDecimal("1000.00"));
        setting.scope(true, false);
        AgentEffect effect = new AgentEffect(log.id(), Ids.next(), lead, NOW);
        return List.of(intelligence, action, log, effect, setting);
    }

    private static Suggestion suggestion(UUID lead) {
        return new Suggestion(
                Suggestion.Kind.STATUS_CHANGE,
                "status_advisor",
                "builtin",
                "silent",
                List.of(
                        new SuggestedChange(
                                "leads",
                                lead,
                                "status",
                                TextNode.valueOf("active"),
                                TextNode.valueOf("on_ice"))),
                new Suggestion.SuggestedMail("Re", "text", null, null),
                List.of(new Suggestion.EvidenceLine("event", lead, "they said", 3)),
                List.of(
                        new Precondition(
                                "leads", lead, 4, Map.of("status", TextNode.valueOf("active")))),
                new BigDecimal("0.002"),
                "stays",
                Suggestion.Expiry.WEEKS,
                Map.of("place", 3));
    }
}
