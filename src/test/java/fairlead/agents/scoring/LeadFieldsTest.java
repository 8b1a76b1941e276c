package fairlead.agents.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fairlead.timeline.EventType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class LeadFieldsTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant AS_OF = START.plus(Duration.ofDays(30));

    @ParameterizedTest
    @EnumSource(EventType.class)
    void anEventOneSecondAfterTheSnapshotChangesNothing(EventType type) {
        Object[] before = LeadFields.values(past(List.of(), List.of()), AS_OF);

        LeadPast.Event late = new LeadPast.Event(type, AS_OF.plusSeconds(1));

        assertThat(LeadFields.values(past(List.of(late), List.of()), AS_OF))
                .containsExactly(before);
    }

    @Test
    void aValueWrittenOneSecondAfterTheSnapshotIsNotKnown() {
        Object[] before = LeadFields.values(past(List.of(), List.of()), AS_OF);

        for (String field :
                List.of(
                        "source",
                        "industry",
                        "company_size",
                        "project_type",
                        "estimated_value",
                        "contacts",
                        "decision_maker")) {
            LeadPast.Change late = new LeadPast.Change(field, 77, AS_OF.plusSeconds(1));
            LeadPast.Change inTime = new LeadPast.Change(field, 77, AS_OF);

            assertThat(LeadFields.values(past(List.of(), List.of(late)), AS_OF))
                    .containsExactly(before);
            assertThat(LeadFields.values(past(List.of(), List.of(inTime)), AS_OF))
                    .isNotEqualTo(before);
        }
    }

    @Test
    void theEndingIsNoFeature() {
        LeadPast open = past(List.of(), List.of());
        LeadPast won =
                new LeadPast(
                        open.createdAt(),
                        open.events(),
                        open.changes(),
                        new LeadPast.Ending(true, AS_OF.plusSeconds(1)));

        assertThat(LeadFields.values(won, AS_OF)).containsExactly(LeadFields.values(open, AS_OF));
    }

    @Test
    void mailsAndAnswersAreCountedUpToTheSnapshot() {
        Object[] values =
                LeadFields.values(
                        past(
                                List.of(
                                        event(EventType.EMAIL_SENT, 26),
                                        event(EventType.EMAIL_RECEIVED, 28),
                                        event(EventType.EMAIL_SENT, 29)),
                                List.of()),
                        AS_OF);

        assertThat(values[LeadFields.MAILS_OUT_7.ordinal()]).isEqualTo(2.0);
        assertThat(values[LeadFields.MAILS_IN_7.ordinal()]).isEqualTo(1.0);
        assertThat(values[LeadFields.ANSWER_HOURS.ordinal()]).isEqualTo(48.0);
        assertThat(values[LeadFields.DAYS_SINCE_LAST_CONTACT.ordinal()]).isEqualTo(1.0);
    }

    @Test
    void aLeadIsSeenOnTheDaysOnWhichItWasOpenAndWeighsOne() {
        List<LeadPast> leads = new ArrayList<>();
        leads.add(closed(5));
        leads.add(closed(31));
        leads.add(past(List.of(), List.of()));

        Cases cases = LeadFields.cases(leads);

        assertThat(cases.size()).isEqualTo(1 + 3);
        assertThat(cases.deals()).isCloseTo(2, within(1e-9));
    }

    private static LeadPast closed(int days) {
        return new LeadPast(
                START,
                List.of(),
                List.of(),
                new LeadPast.Ending(true, START.plus(Duration.ofDays(days))));
    }

    private static LeadPast past(List<LeadPast.Event> more, List<LeadPast.Change> values) {
        List<LeadPast.Event> events =
                new ArrayList<>(
                        List.of(
                                event(EventType.FORM_SUBMITTED, 0),
                                event(EventType.EMAIL_SENT, 1),
                                event(EventType.EMAIL_RECEIVED, 2)));
        events.addAll(more);
        return new LeadPast(START, events, values, null);
    }

    private static LeadPast.Event event(EventType type, int day) {
        return new LeadPast.Event(type, START.plus(Duration.ofDays(day)));
    }
}
