package fairlead.sample;

import fairlead.lead.LeadVisit;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// Which leads the person at this computer has looked at lately, and which they have starred.
record Visits(Tale tale, Colleague me) {

    void look(Instant since) {
        RandomGenerator random = tale.plot().random();
        Instant at = tale.plot().today().minus(Duration.ofMinutes(30 + random.nextInt(12_000)));
        if (tale.plot().chance(12) && at.isAfter(since)) {
            LeadVisit visit = new LeadVisit(me.id(), tale.lead());
            visit.view(at);
            if (random.nextInt(4) == 0) {
                visit.star();
            }
            tale.beat(at, me.actor(), Kinds.SAMPLE, work -> work.add(visit));
        }
    }
}
