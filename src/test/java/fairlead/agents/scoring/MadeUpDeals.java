package fairlead.agents.scoring;

import java.util.List;
import java.util.Random;

/// Made-up closed deals with a law that the test knows.
final class MadeUpDeals {

    /// How likely a deal with this source, this number and this size is won.
    interface Law {
        double logit(int source, double visits, int size);
    }

    static final Law SIGNAL = (source, visits, size) -> 1.8 * (source - 1) + 1.2 * visits - 0.5;
    static final Law NONE = (source, visits, size) -> -0.4;
    static final Law TOGETHER = (source, visits, size) -> source == 0 == visits > 0 ? 2 : -2;

    private MadeUpDeals() {}

    static Cases of(int count, Law law) {
        Random random = new Random(11);
        CasesBuilder builder =
                new CasesBuilder(
                        List.of("source", "visits", "size"), new boolean[] {false, true, false});
        for (int at = 0; at < count; at++) {
            int source = random.nextInt(3);
            double visits = random.nextGaussian();
            int size = random.nextInt(5);
            boolean won = random.nextDouble() < Logit.probability(law.logit(source, visits, size));
            Object[] values = {
                "s" + source, random.nextInt(10) == 0 ? null : visits, "size " + size
            };
            builder.add(values, new Cases.Outcome(won, at, at, 1));
        }
        return builder.build();
    }
}
