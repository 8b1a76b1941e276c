package fairlead.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class RankTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void thereIsAlwaysRoomForAnotherCardWhereverItIsDropped() {
        Random random = new Random(1);
        List<String> column = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int at = random.nextInt(column.size() + 1);
            String above = at == 0 ? null : column.get(at - 1);
            String below = at == column.size() ? null : column.get(at);
            column.add(at, Rank.between(above, below));
        }

        assertThat(column).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aCardDroppedAgainAndAgainInTheSameGapStaysInOrder() {
        String above = Rank.top(NOW.plusSeconds(1), 0);
        String below = Rank.top(NOW, 0);
        for (int i = 0; i < 200; i++) {
            String between = Rank.between(above, below);
            assertThat(between).isGreaterThan(above).isLessThan(below);
            below = between;
        }
    }

    @Test
    void theNewestIsOnTopAndThoseOfOneInstantKeepTheirOrder() {
        assertThat(Rank.top(NOW.plusMillis(1), 0)).isLessThan(Rank.top(NOW, 0));
        assertThat(Rank.top(NOW, 0)).isLessThan(Rank.top(NOW, 1));
    }

    @Test
    void severalCardsDroppedInOneGapStandInTheOrderInWhichTheyCame() {
        MoveLeads.Place gap = new MoveLeads.Place("A", "B");

        List<String> ranks = List.of("A", gap.rank(0), gap.rank(1), gap.rank(2), "B");

        assertThat(ranks).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void neighboursInTheWrongOrderAreAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Rank.between("B", "A"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
