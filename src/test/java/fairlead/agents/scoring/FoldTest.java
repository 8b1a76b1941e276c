package fairlead.agents.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class FoldTest {

    @Test
    void nobodyLearnsFromAnEndThatWasNotYetKnown() {
        CasesBuilder builder = new CasesBuilder(List.of("any"), new boolean[] {true});
        for (int day = 0; day < 100; day++) {
            builder.add(new Object[] {1.0}, new Cases.Outcome(day % 2 == 0, day, day + 30, 1));
        }
        Cases cases = builder.build();

        for (Fold fold : Fold.forward(cases, 0.4, 4)) {
            long start = cases.since(fold.test()[0]);
            assertThat(IntStream.of(fold.train())).allMatch(row -> cases.known(row) <= start);
            assertThat(fold.train()).hasSize((int) start - 29);
        }
    }

    @Test
    void everyCaseAfterTheFirstIsJudgedOnce() {
        Cases cases = MadeUpDeals.of(103, MadeUpDeals.NONE);

        assertThat(Fold.forward(cases, 0.2, 8).stream().mapToInt(fold -> fold.test().length).sum())
                .isEqualTo(83);
    }
}
