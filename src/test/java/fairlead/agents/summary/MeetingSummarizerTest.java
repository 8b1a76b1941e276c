package fairlead.agents.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fairlead.autonomy.proposal.ActionItem;
import fairlead.autonomy.proposal.MeetingSummary;
import fairlead.autonomy.proposal.Quoted;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class MeetingSummarizerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);
    private static final List<Turn> TURNS =
            List.of(
                    new Turn(
                            "Ana",
                            "The migration of the data is late. The supplier changed the export."),
                    new Turn("Ben", "Um , it rained a lot on my way here today."),
                    new Turn(
                            "Ana",
                            "We decided to move the migration of the data to May. I love tea."),
                    new Turn("Ben", "I'll send the supplier the list for the export by Friday."),
                    new Turn("Ana", "Could you please call the customer in two weeks?"));

    @Test
    void whatTheMeetingIsAboutComesBeforeSmallTalkAndInTimeOrder() {
        List<Quoted> points = new MeetingSummarizer(25).points(TURNS);

        assertThat(points).extracting(Quoted::text).noneMatch(text -> text.contains("rained"));
        assertThat(points).extracting(Quoted::turn).isSorted();
        assertThat(points)
                .extracting(Quoted::text)
                .contains("We decided to move the migration of the data to May.");
    }

    @Test
    void everyLineStandsInTheTranscriptWhereItSaysAndHasItsSpeaker() {
        MeetingSummary summary = new MeetingSummarizer().summary(UUID.randomUUID(), TURNS, DAY);

        assertThat(summary.points()).isNotEmpty();
        for (Quoted quoted : summary.points()) {
            Turn turn = TURNS.get(quoted.turn());
            assertThat(turn.speaker()).isEqualTo(quoted.speaker());
            String last = quoted.text().substring(quoted.text().lastIndexOf(' '));
            assertThat(turn.text().substring(quoted.offset())).contains(last);
        }
    }

    @Test
    void decisionsAndItemsAreTold() {
        MeetingSummary summary = new MeetingSummarizer().summary(UUID.randomUUID(), TURNS, DAY);

        assertThat(summary.decisions()).singleElement().extracting(Quoted::turn).isEqualTo(2);
        assertThat(summary.items())
                .extracting(ActionItem::who, ActionItem::due)
                .containsExactly(
                        tuple("Ben", LocalDate.of(2026, 4, 10)),
                        tuple(null, LocalDate.of(2026, 4, 20)));
    }

    @Test
    void noisesAndSpacesOfATranscriptAreLeftOut() {
        Statement statement =
                Statement.of(List.of(new Turn("A", "Um , we 'll {disfmarker} take the red one .")))
                        .getFirst();

        assertThat(statement.text()).isEqualTo("we'll take the red one.");
    }

    @Test
    void aMeetingInWhichNothingWasSaidHasNoSummary() {
        MeetingSummary summary = new MeetingSummarizer().summary(UUID.randomUUID(), List.of(), DAY);

        assertThat(summary.points()).isEmpty();
        assertThat(summary.items()).isEmpty();
    }
}
