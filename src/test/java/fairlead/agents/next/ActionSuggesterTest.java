package fairlead.agents.next;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.action.ActionType;
import fairlead.agents.next.ActionSuggester.Ranked;
import fairlead.agents.next.LeadSituation.Mark;
import fairlead.agents.next.LeadSituation.Moments;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class ActionSuggesterTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Moments NOTHING = new Moments(null, null, null, null, null, null);

    @Test
    void aMailOfTheirsThatWaitsMoreThanTwoDaysIsToBeAnswered() {
        Mark mail = before(Duration.ofDays(2).plusSeconds(1));

        assertThat(rules(new Moments(mail, null, null, null, null, null)))
                .containsExactly("awaiting_reply");
        assertThat(rules(new Moments(before(Duration.ofDays(2)), null, null, null, null, null)))
                .isEmpty();
        assertThat(
                        suggest(new Moments(mail, null, null, null, null, null), Set.of(), Set.of())
                                .getFirst()
                                .action()
                                .why())
                .extracting(evidence -> evidence.record())
                .containsExactly(mail.record());
    }

    @Test
    void aProposalNotViewedInFiveDaysIsFollowedUp() {
        Mark sent = before(Duration.ofDays(6));

        assertThat(rules(new Moments(null, sent, null, null, null, null)))
                .containsExactly("proposal_not_viewed");
        assertThat(rules(new Moments(null, sent, before(Duration.ofDays(4)), null, null, null)))
                .isEmpty();
        assertThat(rules(new Moments(null, sent, before(Duration.ofDays(9)), null, null, null)))
                .containsExactly("proposal_not_viewed");
    }

    @Test
    void aMeetingWithoutFollowUpAndFourteenDaysOfSilenceAreSeen() {
        Mark meeting = before(Duration.ofDays(3));
        Mark contact = before(Duration.ofDays(15));

        assertThat(rules(new Moments(null, null, null, meeting, null, null)))
                .containsExactly("meeting_without_follow_up");
        assertThat(rules(new Moments(null, null, null, meeting, before(Duration.ofDays(2)), null)))
                .isEmpty();
        assertThat(rules(new Moments(null, null, null, null, null, contact)))
                .containsExactly("no_contact");
    }

    @Test
    void oneOfATypeNoneThatIsOpenAndNoneThatWasDismissedLately() {
        Moments much =
                new Moments(
                        before(Duration.ofDays(9)),
                        before(Duration.ofDays(9)),
                        null,
                        null,
                        null,
                        null);

        assertThat(suggest(much, Set.of(), Set.of())).hasSize(1);
        assertThat(suggest(much, Set.of(ActionType.FOLLOW_UP), Set.of())).isEmpty();
        assertThat(suggest(much, Set.of(), Set.of(ActionType.FOLLOW_UP))).isEmpty();
    }

    @Test
    void theMostWorthwhileComesFirst() {
        Moments much =
                new Moments(
                        before(Duration.ofDays(9)),
                        null,
                        null,
                        before(Duration.ofDays(9)),
                        null,
                        before(Duration.ofDays(20)));

        List<Ranked> found = suggest(much, Set.of(), Set.of());

        assertThat(found).hasSize(3);
        assertThat(found).extracting(one -> -one.rank()).isSorted();
        assertThat(found.getFirst().rank()).isEqualTo(0.5 * 1000 * 1.0);
    }

    @Test
    void aCloseDateThatHasPassedIsSeenAndAClosedLeadIsLeftAlone() {
        assertThat(
                        ActionSuggester.suggest(
                                lead(
                                        LeadStatus.ACTIVE,
                                        LocalDate.of(2026, 3, 2),
                                        NOTHING,
                                        Set.of(),
                                        Set.of())))
                .hasSize(1);
        assertThat(
                        ActionSuggester.suggest(
                                lead(
                                        LeadStatus.ACTIVE,
                                        LocalDate.of(2026, 3, 3),
                                        NOTHING,
                                        Set.of(),
                                        Set.of())))
                .isEmpty();
        assertThat(
                        ActionSuggester.suggest(
                                lead(
                                        LeadStatus.CLOSED_LOST,
                                        LocalDate.of(2026, 3, 2),
                                        NOTHING,
                                        Set.of(),
                                        Set.of())))
                .isEmpty();
    }

    private static List<String> rules(Moments moments) {
        return suggest(moments, Set.of(), Set.of()).stream()
                .map(one -> one.action().rule())
                .toList();
    }

    private static List<Ranked> suggest(
            Moments moments, Set<ActionType> open, Set<ActionType> lately) {
        return ActionSuggester.suggest(lead(LeadStatus.ACTIVE, null, moments, open, lately));
    }

    private static LeadSituation lead(
            LeadStatus status,
            LocalDate close,
            Moments moments,
            Set<ActionType> open,
            Set<ActionType> lately) {
        return new LeadSituation(
                UUID.randomUUID(),
                status,
                NOW,
                moments,
                close,
                0.5,
                new BigDecimal(1000),
                open,
                lately);
    }

    private static Mark before(Duration ago) {
        return new Mark(UUID.randomUUID(), NOW.minus(ago));
    }
}
