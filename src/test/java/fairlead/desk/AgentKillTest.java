package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.KilledProgram;
import fairlead.Soak;
import fairlead.action.LeadAction;
import fairlead.app.Entities;
import fairlead.autonomy.AgentEffect;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.RunStatus;
import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.lead.Lead;
import fairlead.mail.LeadThread;
import fairlead.meeting.LeadMeeting;
import fairlead.outgoing.FilePost;
import fairlead.outgoing.Outgoing;
import fairlead.outgoing.OutgoingState;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program that is killed while agents work leaves an account of every run and nothing half done,
/// and mail that is held or on its way goes once or not at all; `-Dfairlead.agent.kills=100` for
/// the long form.
class AgentKillTest {
    private static final int KILLS = Soak.size("agent.kills", 5);
    private static final int LEADS = 40;
    private static final int AT_ONCE = 2;
    private static final int LONG = 100;
    private static final Instant LONG_AGO = AgentsAtWork.NOW.minus(Duration.ofDays(60));
    private static final Instant MORNING = AgentsAtWork.NOW.minus(Duration.ofMinutes(110));
    private static final Duration BETWEEN = Duration.ofMinutes(4);

    @TempDir private Path folder;
    private final SetClock clock = new SetClock(MORNING);
    private final Set<UUID> answered = new HashSet<>();
    private int cutOff;
    private Path file;
    private UUID user;

    private Database open() {
        return Database.open(new DatabaseSettings.File(file), Entities.ALL, clock);
    }

    private void people() {
        try (AgentsAtWork work = new AgentsAtWork(open())) {
            user = work.user.id();
            for (String kind : List.of("action", "status", "email", "meeting")) {
                work.allow(kind, "all", AutonomyLevel.AUTO_EXECUTE, null);
            }
            for (int lead = 0; lead < LEADS; lead++) {
                asking(work, "lead" + lead);
            }
        }
    }

    /// A lead of whom each of the six agents can make something.
    private void asking(AgentsAtWork work, String name) {
        Instant now = clock.instant();
        clock.set(LONG_AGO);
        Lead lead = work.lead("Ann Ash");
        LeadContact ann =
                new LeadContact(
                        lead.id(), "Ann", "ann@" + name + ".test", ContactRole.PRIMARY, LONG_AGO);
        ann.becomePrimary();
        Instant met = AgentsAtWork.NOW.minus(AgentsAtWork.days(7));
        LeadMeeting meeting =
                new LeadMeeting(lead.id(), "Kickoff", met, met.plusSeconds(3600), LONG_AGO);
        meeting.invite(user, List.of());
        meeting.complete(met);
        meeting.note("Ann: We need the offer by Friday.\nMe: I will send the offer.\n".repeat(4));
        LeadThread thread = new LeadThread(lead.id(), "t" + name, user, "Offer", LONG_AGO);
        work.add(ann, meeting, thread);
        clock.set(now);
        work.mail(lead, EventType.EMAIL_SENT, "Here", AgentsAtWork.days(6));
        work.mail(lead, EventType.EMAIL_RECEIVED, "Thank you for the offer.", AgentsAtWork.days(5));
    }

    @Test
    void everyRunIsAccountedForAndNothingIsHalfDone() throws Exception {
        file = TestDatabases.h2File(folder);
        people();
        Random random = new Random(4 + Soak.seed());
        Set<UUID> told = new HashSet<>();
        try (Soak soak = Soak.of("G10", "kills of a program whose agents work and send")) {
            for (int kill = 1; kill <= KILLS; kill++) {
                int number = kill;
                soak.run(() -> kill(random, told, number));
            }
        }
        assertThat(told).hasSizeGreaterThan(KILLS);
        assertThat(answered).as("held mail that was answered in its hold").isNotEmpty();
        if (KILLS >= LONG) {
            assertThat(cutOff).as("letters that left before it was noted").isPositive();
            assertThat(FilePost.letters(letters())).hasSizeGreaterThan(LEADS);
        }
    }

    private void kill(Random random, Set<UUID> told, int number) {
        Instant begun = Instant.now();
        told.addAll(killedAfter(1 + random.nextInt(30), number % 2 == 0));
        clock.set(clock.instant().plus(Duration.between(begun, Instant.now())));
        assertWhole(told, number);
        clock.set(clock.instant().plus(BETWEEN));
    }

    private Path letters() {
        return folder.resolve("letters.txt");
    }

    private Set<UUID> killedAfter(int runs, boolean inTheMail) {
        List<String> command =
                KilledProgram.command(KilledAgents.class, file, user, clock.instant(), letters());
        return KilledProgram.heard(
                        command,
                        KilledProgram.lines(runs).or(line -> inTheMail && line.equals("post")))
                .stream()
                .filter(line -> line.length() == 36)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private void assertWhole(Set<UUID> told, int kills) {
        try (AgentsAtWork work = AgentsAtWork.again(open(), user)) {
            work.crew.tidy(Duration.ZERO);
            List<AgentLog> runs = work.runs();
            Set<UUID> rows = runs.stream().map(AgentLog::id).collect(Collectors.toSet());
            assertThat(rows).as("kill %s", kills).containsAll(told);
            assertThat(rows.size() - told.size()).isLessThanOrEqualTo(kills * AT_ONCE);
            assertThat(runs).allMatch(run -> run.status() != RunStatus.RUNNING);
            assertThat(work.logs.verify()).isEmpty();
            assertEffects(work, runs);
            assertMails(work);
            answerOne(work);
            asking(work, "late" + kills);
        }
    }

    /// Each letter went once; what counts as gone went, what is held did not, and whoever wrote in
    /// the hold got nothing.
    private void assertMails(AgentsAtWork work) {
        List<String> went = FilePost.letters(letters());
        assertThat(went).doesNotHaveDuplicates();
        Set<UUID> mailed = new HashSet<>();
        for (Outgoing mail : work.all(Outgoing.class)) {
            OutgoingState state = mail.state(clock.instant());
            boolean gone = went.contains(mail.key());
            boolean open = state != OutgoingState.STOPPED;
            assertThat(!open || mailed.add(mail.leadId())).as("one mail to a lead").isTrue();
            switch (state) {
                case SENT -> assertThat(gone).isTrue();
                case HELD, STOPPED, UNSURE -> assertThat(gone).as("%s", state).isFalse();
                case DUE -> cutOff += gone ? 1 : 0;
                case OLD -> assertThat(state).isNull();
            }
            if (answered.contains(mail.id())) {
                assertThat(gone).isFalse();
            }
        }
    }

    /// They write while a mail to them is held.
    private void answerOne(AgentsAtWork work) {
        work.all(Outgoing.class).stream()
                .filter(mail -> mail.state(clock.instant()) == OutgoingState.HELD)
                .filter(mail -> !answered.contains(mail.id()))
                .findAny()
                .ifPresent(
                        mail -> {
                            answered.add(mail.id());
                            Instant now = clock.instant();
                            work.add(
                                    new TimelineEvent(
                                            mail.leadId(),
                                            EventType.EMAIL_REPLIED,
                                            "Offer",
                                            work.me,
                                            now));
                        });
    }

    /// What a run says that it came to is there, and of one that was cut off nothing is.
    private static void assertEffects(AgentsAtWork work, List<AgentLog> runs) {
        Map<UUID, Integer> left = new HashMap<>();
        for (LeadAction action : work.all(LeadAction.class)) {
            left.merge(action.agentLogId(), 1, Integer::sum);
        }
        Set<UUID> effects =
                work.all(AgentEffect.class).stream()
                        .map(AgentEffect::logId)
                        .collect(Collectors.toSet());
        for (AgentLog run : runs) {
            int said =
                    Stream.of("done", "pending", "works")
                            .mapToInt(one -> run.output().path(one).asInt(0))
                            .sum();
            assertThat(effects.contains(run.id()))
                    .as("effects of %s", run.output())
                    .isEqualTo(said > 0);
            if (run.status() != RunStatus.OK) {
                assertThat(left).doesNotContainKey(run.id());
            }
        }
    }
}
