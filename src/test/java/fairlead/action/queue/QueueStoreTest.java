package fairlead.action.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionType;
import fairlead.action.Aside;
import fairlead.action.LeadAction;
import fairlead.action.Reason;
import fairlead.action.hours.WorkingHours;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.mail.LastMessage;
import fairlead.mail.LeadThread;
import fairlead.meeting.LeadMeeting;
import fairlead.storage.Ids;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class QueueStoreTest extends LeadCase {
    /// A Wednesday at eleven.
    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    private QueueStore store;
    private SnoozeService aside;

    @BeforeEach
    void open() {
        store = new QueueStore(database);
        aside = new SnoozeService(database, ZoneOffset.UTC);
    }

    @Test
    void everySourceStandsOnItsRungInTheOrderOfTheLadder() {
        planned("Late", NOW.minus(Duration.ofDays(2)));
        planned("Long ago", NOW.minus(Duration.ofDays(90)));
        planned("Today", NOW.plus(Duration.ofHours(3)));
        planned("Tomorrow", NOW.plus(Duration.ofDays(1)));
        planned("Some day", null);
        proposed("Call her", NOW.minus(Duration.ofHours(1)));
        proposed("Nearly over", NOW.minus(Duration.ofDays(2)));
        thread("Long", NOW.minus(Duration.ofDays(3)));
        thread("Short", NOW.minus(Duration.ofHours(1)));
        thread("Cold", NOW.minus(Duration.ofDays(60)));
        meeting("Soon", NOW.plus(Duration.ofHours(1)));
        meeting("Held", NOW.minus(Duration.ofDays(2)));

        assertThat(rungs())
                .containsExactly(
                        "MEETING_SOON Soon",
                        "OVERDUE Late",
                        "WAITS_LONG Long",
                        "DUE_TODAY Today",
                        "RUNS_OUT Nearly over",
                        "WAITS Short",
                        "PROPOSED_TOUCH Call her",
                        "UNDATED Some day",
                        "LONG_OVERDUE Long ago",
                        "WAITED Cold");
    }

    @Test
    void aMeetingThatNothingFollowedStandsUntilSomethingIsPlanned() {
        meeting("Held", NOW.minus(Duration.ofDays(2)));
        assertThat(rungs()).containsExactly("NO_FOLLOW_UP Held");

        planned("Send notes", NOW.plus(Duration.ofDays(3)));

        assertThat(rungs()).isEmpty();
    }

    @Test
    void onOneRungTheOneThatWaitsLongestComesFirstAndThenTheLargerDeal() {
        Instant due = NOW.minus(Duration.ofDays(1));
        UUID large = create("Large", Map.of(LeadField.VALUE, new BigDecimal(900)));
        planned("Small deal", due);
        planned(large, "Large deal", due);
        planned("Longest", due.minus(Duration.ofDays(1)));

        assertThat(read().rows())
                .extracting(QueueRow::title)
                .containsExactly("Longest", "Large deal", "Small deal");
    }

    @Test
    void whatRanOutIsNamedApartAndListedNoMore() {
        UUID old = proposed("Old", NOW.minus(Duration.ofDays(20)));

        Queue queue = read();

        assertThat(queue.rows()).isEmpty();
        assertThat(queue.lapsed()).containsExactly(old);
    }

    @Test
    void whatIsPutAsideComesBackWhenItsTimeComes() {
        planned("Late", NOW.minus(Duration.ofDays(2)));
        thread("Long", NOW.minus(Duration.ofDays(3)));
        for (QueueRow row : read().rows()) {
            aside.snooze(ME, row, Aside.until(NOW.plus(Duration.ofHours(2))));
        }

        assertThat(read().rows()).isEmpty();
        assertThat(read(NOW.plus(Duration.ofHours(3))).rows()).hasSize(2);
    }

    @Test
    void whatWaitsForAReplyComesBackWithItAndNotForAnOlderOne() {
        Instant far = NOW.plus(Duration.ofDays(365));
        planned("Late", NOW.minus(Duration.ofDays(2)));
        wrote(NOW.minus(Duration.ofDays(3)));
        aside.snooze(ME, read().rows().getFirst(), Aside.forReply(far));
        assertThat(read().rows()).isEmpty();

        wrote(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(read().rows()).hasSize(1);
    }

    @Test
    void whatWaitsForAMeetingFollowsItWhereverItIsMoved() {
        Instant start = NOW.plus(Duration.ofDays(2));
        UUID demo = waitsFor(start);
        Instant later = start.plus(Duration.ofDays(3));

        change(work -> work.get(LeadMeeting.class, demo).reschedule(later, later.plusSeconds(60)));

        assertThat(titles(start)).isEmpty();
        assertThat(aside(start)).containsExactly(later.minus(Aside.BEFORE));
        assertThat(titles(later.minus(Aside.BEFORE))).contains("Late");
        assertThat(aside(later.minus(Aside.BEFORE))).isEmpty();
    }

    @Test
    void aMeetingThatIsMovedForwardBringsItsActionBackSooner() {
        UUID demo = waitsFor(NOW.plus(Duration.ofDays(20)));
        Instant sooner = NOW.plus(Duration.ofDays(1));

        change(work -> work.get(LeadMeeting.class, demo).reschedule(sooner, sooner.plusSeconds(9)));

        assertThat(titles(NOW)).isEmpty();
        assertThat(titles(sooner.minus(Aside.BEFORE))).contains("Late");
    }

    @Test
    void aMeetingThatIsCalledOffBringsItsActionBackAtOnce() {
        UUID cancelled = waitsFor(NOW.plus(Duration.ofDays(2)));
        change(work -> work.get(LeadMeeting.class, cancelled).cancel());
        assertThat(titles(NOW)).containsExactly("Late");
    }

    @Test
    void aMeetingThatIsDeletedBringsItsActionBackAtOnce() {
        UUID deleted = waitsFor(NOW.plus(Duration.ofDays(4)));
        change(work -> work.get(LeadMeeting.class, deleted).delete(NOW));
        assertThat(titles(NOW)).containsExactly("Late");
    }

    @Test
    void aMeetingThatIsNotHereIsBelievedToStandWhereItStood() {
        planned("Late", NOW.minus(Duration.ofDays(2)));
        Instant start = NOW.plus(Duration.ofDays(2));
        aside.snooze(ME, read().rows().getFirst(), Aside.untilMeeting(Ids.next(), start));

        assertThat(titles(NOW)).isEmpty();
        assertThat(aside(NOW)).containsExactly(start.minus(Aside.BEFORE));
        assertThat(titles(start)).containsExactly("Late");
    }

    /// An action is put aside until a meeting, which is returned.
    private UUID waitsFor(Instant start) {
        planned("Late", NOW.minus(Duration.ofDays(2)));
        LeadMeeting demo = new LeadMeeting(lead, "Demo", start, start.plusSeconds(60), NOW);
        change(work -> work.add(demo));
        aside.snooze(ME, read().rows().getFirst(), Aside.untilMeeting(demo.id(), start));
        assertThat(titles(NOW)).isEmpty();
        return demo.id();
    }

    private List<String> titles(Instant now) {
        return read(now).rows().stream()
                .filter(row -> row.kind() == QueueKind.ACTION)
                .map(QueueRow::title)
                .toList();
    }

    private List<Instant> aside(Instant now) {
        return new PastStore(database)
                .snoozed(new QueueScope(ME.id(), true), now).stream().map(PastRow::at).toList();
    }

    @Test
    void whatIsAColleaguesStandsInTheTeamsQueueAlone() {
        UUID theirs = planned("Theirs", NOW.minus(Duration.ofDays(2)));
        change(work -> work.get(LeadAction.class, theirs).assignTo(somebody(work)));

        assertThat(read().rows()).isEmpty();
        assertThat(store.read(new QueueScope(ME.id(), true), ladder(NOW)).rows()).hasSize(1);
    }

    private List<String> rungs() {
        return read().rows().stream().map(row -> row.rung() + " " + row.title()).toList();
    }

    private Queue read() {
        return read(NOW);
    }

    private Queue read(Instant now) {
        return store.read(new QueueScope(ME.id(), false), ladder(now));
    }

    private static Ladder ladder(Instant now) {
        return new Ladder(now, WorkingHours.usual(ZoneOffset.UTC));
    }

    private UUID planned(String title, Instant due) {
        return planned(lead, title, due);
    }

    private UUID planned(UUID about, String title, Instant due) {
        LeadAction action = LeadAction.planned(about, ActionType.FOLLOW_UP, title, NOW);
        action.due(due);
        change(work -> work.add(action));
        return action.id();
    }

    private UUID proposed(String title, Instant made) {
        Reason reason = new Reason("Quiet", new BigDecimal("0.70"));
        LeadAction action =
                LeadAction.suggested(lead, ActionType.SCHEDULE_CALL, title, reason, made);
        change(work -> work.add(action));
        return action.id();
    }

    private void thread(String subject, Instant at) {
        LeadThread thread = new LeadThread(lead, subject, Ids.next(), subject, NOW);
        thread.standsAt(2, new LastMessage(at, true, "Any news?"));
        change(work -> work.add(thread));
    }

    private void meeting(String title, Instant start) {
        Instant end = start.plus(Duration.ofHours(1));
        change(work -> work.add(new LeadMeeting(lead, title, start, end, NOW)));
    }

    private void wrote(Instant at) {
        change(
                work ->
                        work.get(fairlead.lead.Lead.class, lead)
                                .touched(fairlead.lead.Touch.THEIRS, at));
    }

    private static UUID somebody(fairlead.storage.Work work) {
        fairlead.team.User user =
                new fairlead.team.User(
                        "tom@example.com", "Tom", fairlead.team.TeamRole.REP, work.now());
        work.add(user);
        return user.id();
    }

    private void change(java.util.function.Consumer<fairlead.storage.Work> change) {
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    change.accept(work);
                    return null;
                });
    }
}
