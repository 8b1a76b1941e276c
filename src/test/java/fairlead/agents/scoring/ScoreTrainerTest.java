package fairlead.agents.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fairlead.autonomy.proposal.Reason;
import fairlead.autonomy.proposal.ScoreBasis;
import fairlead.autonomy.proposal.ScoreEngine;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class ScoreTrainerTest {

    @Test
    void reasonsBaseAndRestAddUpToTheLogit() {
        Cases additive = MadeUpDeals.of(200, MadeUpDeals.SIGNAL);
        Cases trees = MadeUpDeals.of(600, MadeUpDeals.TOGETHER);

        for (Cases cases : List.of(additive, trees)) {
            ScoreModel model = ScoreTrainer.fit(cases);
            for (int row = 0; row < cases.size(); row++) {
                Scored scored = model.score(cases.row(row));
                double told = scored.reasons().stream().mapToDouble(Reason::weight).sum();
                assertThat(scored.base() + told + scored.rest())
                        .isCloseTo(scored.logit(), within(1e-9));
                assertThat(scored.p()).isCloseTo(model.probability(cases.row(row)), within(1e-12));
            }
        }
    }

    @Test
    void whatIsNotAmongFiveReasonsIsTheRest() {
        Random random = new Random(2);
        List<String> names = IntStream.range(0, 8).mapToObj(at -> "field " + at).toList();
        boolean[] numbers = new boolean[8];
        Arrays.fill(numbers, true);
        CasesBuilder builder = new CasesBuilder(names, numbers);
        for (int row = 0; row < 240; row++) {
            Object[] values = IntStream.range(0, 8).mapToObj(_ -> random.nextGaussian()).toArray();
            double sum = Arrays.stream(values).mapToDouble(value -> (double) value).sum();
            boolean won = random.nextDouble() < Logit.probability(sum);
            builder.add(values, new Cases.Outcome(won, row, row, 1));
        }
        Cases cases = builder.build();

        Scored scored = ScoreTrainer.fit(cases).score(cases.row(7));

        double told = scored.reasons().stream().mapToDouble(Reason::weight).sum();
        assertThat(scored.reasons()).hasSize(5);
        assertThat(scored.rest()).isNotZero();
        assertThat(scored.base() + told + scored.rest()).isCloseTo(scored.logit(), within(1e-9));
    }

    @Test
    void aReasonTellsHowManyDealsWereLikeIt() {
        Cases cases = MadeUpDeals.of(300, MadeUpDeals.SIGNAL);
        double[] row = cases.row(0);
        String source = cases.fields().getFirst().text(row[0]);
        long like =
                IntStream.range(0, cases.size()).filter(at -> cases.value(0, at) == row[0]).count();

        Reason reason =
                ScoreTrainer.fit(cases).score(row).reasons().stream()
                        .filter(one -> one.field().equals("source"))
                        .findFirst()
                        .orElseThrow();

        assertThat(reason.value()).isEqualTo(source);
        assertThat(reason.deals()).isEqualTo((int) like);
        assertThat(reason.won()).isBetween(1, reason.deals() - 1);
    }

    @Test
    void whereThereIsSignalItIsFound() {
        ScoreModel model = ScoreTrainer.fit(MadeUpDeals.of(240, MadeUpDeals.SIGNAL));

        assertThat(model.card().engine()).isEqualTo(ScoreEngine.ADDITIVE);
        assertThat(model.card().auc()).isGreaterThan(0.75);
        assertThat(model.card().brier()).isLessThan(model.card().baseBrier() - 0.04);
        assertThat(model.card().reliability()).isNotEmpty();
    }

    @Test
    void treesAreUsedOnlyWhereTheyWin() {
        assertThat(ScoreTrainer.fit(MadeUpDeals.of(600, MadeUpDeals.TOGETHER)).card().engine())
                .isEqualTo(ScoreEngine.ADDITIVE_WITH_TREES);
        assertThat(ScoreTrainer.fit(MadeUpDeals.of(240, MadeUpDeals.TOGETHER)).card().engine())
                .isNotEqualTo(ScoreEngine.ADDITIVE_WITH_TREES);
    }

    @Test
    void fewDealsOrFewOfOneOutcomeGetTheBaseRateOnly() {
        Cases few = MadeUpDeals.of(39, MadeUpDeals.SIGNAL);
        Cases oneSided = MadeUpDeals.of(200, (source, visits, size) -> -5);

        for (Cases cases : List.of(few, oneSided)) {
            ScoreModel model = ScoreTrainer.fit(cases);
            assertThat(model.card().basis()).isEqualTo(ScoreBasis.NOT_ENOUGH_HISTORY);
            assertThat(model.score(cases.row(0)).reasons()).isEmpty();
            assertThat(model.probability(cases.row(0))).isEqualTo(model.probability(cases.row(1)));
        }
    }

    @Test
    void withoutSignalNoneIsClaimed() {
        for (int count : List.of(120, 400, 900)) {
            WalkForward walked = WalkForward.of(MadeUpDeals.of(count, MadeUpDeals.NONE), 0);

            assertThat(Metrics.brier(walked.p(), walked.won()))
                    .isLessThan(Metrics.brier(walked.base(), walked.won()) + 0.003);
        }
    }

    @Test
    void aModelThatFailsOnTheNewestDealsIsNotUsed() {
        Cases cases =
                MadeUpDeals.of(
                        400,
                        new MadeUpDeals.Law() {
                            private int asked;

                            @Override
                            public double logit(int source, double visits, int size) {
                                return ++asked > 345 ? -5 * visits : 2 * visits;
                            }
                        });

        assertThat(ScoreTrainer.fit(cases).card().basis()).isEqualTo(ScoreBasis.WATCH_FELL_BACK);
    }

    @Test
    void nothingIsEverSure() {
        Cases cases = MadeUpDeals.of(300, (source, visits, size) -> 30 * visits);
        ScoreModel model = ScoreTrainer.fit(cases);

        assertThat(IntStream.range(0, 300).mapToDouble(at -> model.probability(cases.row(at))))
                .allMatch(p -> p >= 0.01 && p <= 0.99)
                .contains(0.01, 0.99);
    }

    @Test
    void theSameDealsGiveTheSameModel() {
        String version = ScoreTrainer.fit(MadeUpDeals.of(300, MadeUpDeals.SIGNAL)).card().version();

        assertThat(ScoreTrainer.fit(MadeUpDeals.of(300, MadeUpDeals.SIGNAL)).card().version())
                .isEqualTo(version);
        assertThat(ScoreTrainer.fit(MadeUpDeals.of(301, MadeUpDeals.SIGNAL)).card().version())
                .isNotEqualTo(version);
    }

    @Test
    void aLevelNobodyHasSeenCountsAsARareOne() {
        ScoreModel model = ScoreTrainer.fit(MadeUpDeals.of(300, MadeUpDeals.SIGNAL));

        double[] row = model.row(new Object[] {"somewhere else", 0.5, "size 1"});

        assertThat(model.score(row).p()).isBetween(0.01, 0.99);
        assertThat(model.score(row).reasons())
                .filteredOn(reason -> reason.field().equals("source"))
                .allSatisfy(reason -> assertThat(reason.deals()).isZero());
    }
}
