package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.action.ActionEffects;
import fairlead.action.ActionStatus;
import fairlead.action.DecisionService;
import fairlead.action.LeadAction;
import fairlead.app.Entities;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.LogFeedback;
import fairlead.autonomy.limit.StopService;
import fairlead.autonomy.send.Disclosure;
import fairlead.autonomy.send.EndOfHold;
import fairlead.autonomy.send.MailRoom;
import fairlead.autonomy.send.SendStore;
import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.lead.Closing;
import fairlead.lead.Lead;
import fairlead.lead.LeadStatus;
import fairlead.outgoing.FakePost;
import fairlead.outgoing.FileClaims;
import fairlead.outgoing.Outgoing;
import fairlead.outgoing.OutgoingRunner;
import fairlead.outgoing.OutgoingService;
import fairlead.outgoing.OutgoingState;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Defences 14, 15 and 19: a mail is held, can be called off, and is looked at anew before it goes.
class Defence14Test {
    private static final String ANN = "ann@customer.test";
    private static final Instant LONG_AGO = AgentsAtWork.NOW.minus(Duration.ofDays(60));

    @TempDir private Path folder;
    private final SetClock clock = new SetClock(LONG_AGO);
    private final FakePost post = new FakePost();
    private Path file;
    private AgentsAtWork work;

    @BeforeEach
    void open() {
        file = TestDatabases.h2File(folder);
        work = new AgentsAtWork(database());
        work.allow("email", "all", AutonomyLevel.AUTO_EXECUTE, null);
    }

    private Database database() {
        return Database.open(new DatabaseSettings.File(file), Entities.ALL, clock);
    }

    @AfterEach
    void close() {
        work.close();
    }

    private Lead asking() {
        clock.set(LONG_AGO);
        Lead lead = work.lead("Ann Ash");
        LeadContact ann = new LeadContact(lead.id(), "Ann", ANN, ContactRole.PRIMARY, LONG_AGO);
        ann.becomePrimary();
        work.add(ann);
        clock.set(AgentsAtWork.NOW);
        work.mail(lead, EventType.EMAIL_RECEIVED, "Thank you for the offer.", AgentsAtWork.days(1));
        return lead;
    }

    private Outgoing held(Lead lead) {
        work.crew.run(AgentType.EMAIL_DRAFTER, lead.id(), "test", () -> true);
        assertThat(work.runs().getLast().ruling().reasons()).isEqualTo(List.of("can_be_cancelled"));
        return work.all(Outgoing.class).getLast();
    }

    private List<OutgoingState> send() {
        OutgoingRunner runner =
                new OutgoingRunner(
                        work.database,
                        work.user.id(),
                        new FileClaims(work.database),
                        List.of(post),
                        List.of(new EndOfHold(work.database, ZoneOffset.UTC)));
        return runner.run().stream().map(OutgoingRunner.Outcome::state).toList();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    @Test
    void defence14_anAutomaticMailIsHeldTenMinutesAndThenGoes() {
        Outgoing mail = held(asking());

        assertThat(work.runs().getFirst().ruling().decision()).isEqualTo("hold");
        assertThat(mail.isAutomatic()).isTrue();
        assertThat(mail.letter().to()).containsExactly(ANN);
        later(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(send()).isEmpty();
        later(Duration.ofSeconds(1));
        assertThat(send()).containsExactly(OutgoingState.SENT);
        assertThat(post.letters()).isEqualTo(1);
    }

    @Test
    void defence13_whatIsHeldCountsForTheDomainToo() {
        for (int mail = 0; mail < 10; mail++) {
            held(asking());
        }

        work.crew.run(AgentType.EMAIL_DRAFTER, asking().id(), "test", () -> true);

        assertThat(work.all(Outgoing.class)).hasSize(10);
        assertThat(work.runs().getLast().ruling().reasons()).contains("domain_cap");
    }

    @Test
    void defence19_anAutomaticMailSaysThatNobodyPressedAButton() {
        String body = held(asking()).letter().body();

        assertThat(body).contains(new Texts(Locale.ENGLISH).get("send.disclosure"));
    }

    @Test
    void defence14_whatIsCalledOffInTheHoldNeverGoes() {
        Outgoing mail = held(asking());
        new OutgoingService(work.database).stop(work.me, mail.id(), "cancelled");

        later(Duration.ofHours(1));

        assertThat(send()).isEmpty();
        assertThat(post.letters()).isZero();
    }

    @Test
    void defence14_aProgramThatEndsInTheHoldLooksAnewBeforeItSends() {
        Lead lead = asking();
        held(lead);
        Lead other = asking();
        held(other);
        work.close();
        work = AgentsAtWork.again(database(), work.user.id());
        later(Duration.ofMinutes(5));
        work.mail(lead, EventType.EMAIL_REPLIED, "Found it.", Duration.ofMinutes(-5));
        later(Duration.ofMinutes(6));

        assertThat(send()).containsExactlyInAnyOrder(OutgoingState.STOPPED, OutgoingState.SENT);
        assertThat(post.letters()).isEqualTo(1);
        Outgoing stopped =
                work.all(Outgoing.class).stream()
                        .filter(one -> one.leadId().equals(lead.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(stopped.stopReason()).isEqualTo("replied");
        assertThat(work.read(LeadAction.class, stopped.actionId()).status())
                .as("a task for a person again")
                .isEqualTo(ActionStatus.APPROVED);
    }

    @Test
    void defence20_aStopEndsHoldsAndAWithdrawnLevelDoesToo() {
        Lead one = asking();
        Outgoing stopped = held(one);
        new StopService(work.database).stopMine(work.me, true);
        later(Duration.ofMinutes(11));
        assertThat(send()).containsExactly(OutgoingState.STOPPED);

        new StopService(work.database).stopMine(work.me, false);
        Outgoing withdrawn = held(asking());
        work.execute("update autonomy_settings set autonomy_level = 'suggest'");
        later(Duration.ofMinutes(11));
        assertThat(send()).containsExactly(OutgoingState.STOPPED);

        assertThat(work.read(Outgoing.class, stopped.id()).stopReason())
                .isEqualTo("agents_stopped");
        assertThat(work.read(Outgoing.class, withdrawn.id()).stopReason()).isEqualTo("not_allowed");
        assertThat(post.letters()).isZero();
    }

    @Test
    void defence17_theNightComesBetweenTheHoldAndTheMail() {
        held(asking());
        clock.set(Instant.parse("2026-06-15T22:00:00Z"));

        assertThat(send()).containsExactly(OutgoingState.HELD);
        assertThat(work.all(Outgoing.class).getFirst().heldUntil())
                .isEqualTo(Instant.parse("2026-06-16T08:00:00Z"));
    }

    private DecisionService decisions() {
        MailRoom room =
                new MailRoom(
                        new SendStore(work.database), new Disclosure(new Texts(Locale.ENGLISH)));
        return new DecisionService(
                work.database,
                new ActionEffects(List.of(room)),
                new LogFeedback(),
                (w, action) -> {});
    }

    private LeadAction proposed(Lead lead) {
        work.execute("update autonomy_settings set autonomy_level = 'suggest'");
        work.crew.run(AgentType.EMAIL_DRAFTER, lead.id(), "test", () -> true);
        return work.all(LeadAction.class).getLast();
    }

    @Test
    void defence14_whatAPersonApprovesHasHalfAMinuteForASecondThought() {
        LeadAction action = proposed(asking());

        decisions().approve(work.me, action.id());

        Outgoing mail = work.all(Outgoing.class).getFirst();
        assertThat(mail.isAutomatic()).isFalse();
        assertThat(mail.letter().body()).doesNotContain("automatically");
        assertThat(send()).isEmpty();
        later(Duration.ofSeconds(30));
        assertThat(send()).containsExactly(OutgoingState.SENT);
        assertThat(work.read(LeadAction.class, action.id()).status())
                .isEqualTo(ActionStatus.COMPLETED);
    }

    @Test
    void defence15_aLeadThatMovedInTheHoldEndsAPersonsMailToo() {
        Lead lead = asking();
        decisions().approve(work.me, proposed(lead).id());
        work.database.write(
                WorkOrder.by(work.me, "test"),
                w -> w.get(Lead.class, lead.id()).moveTo(LeadStatus.ON_ICE, Closing.NONE, w.now()));
        later(Duration.ofSeconds(31));

        assertThat(send()).containsExactly(OutgoingState.STOPPED);
    }

    @Test
    void defence16_whoAskedToBeLeftAloneIsNotWrittenToByAPersonUnawaresEither() {
        Lead lead = asking();
        LeadAction action = proposed(lead);
        work.mail(lead, EventType.EMAIL_RECEIVED, "Please remove me.", Duration.ofSeconds(1));

        assertThatThrownBy(() -> decisions().approve(work.me, action.id()))
                .isInstanceOf(FairleadException.class)
                .hasMessage("send.shut");
        assertThat(work.all(Outgoing.class)).isEmpty();
    }
}
