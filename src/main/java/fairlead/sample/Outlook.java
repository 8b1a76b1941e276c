package fairlead.sample;

import fairlead.lead.LeadStatus;
import fairlead.timeline.EventType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// What was planned on the way and what lies open today: next steps, and what agents propose.
final class Outlook {

    private final Tale tale;
    private final Tasks tasks;

    Outlook(Tale tale) {
        this.tale = tale;
        this.tasks = new Tasks(tale);
    }

    void play(List<Turn> turns) {
        Plot plot = tale.plot();
        for (Turn turn : turns) {
            if (plot.chance(60) && !turn.to().isClosed()) {
                tasks.done(
                        turn.at().plusSeconds(300), Duration.ofDays(1 + plot.random().nextInt(4)));
            }
            if (plot.chance(35)) {
                tasks.proposed(turn.at().plusSeconds(2_000), true);
            }
        }
        if (plot.chance(12)) {
            tale.event(
                    turns.getFirst().at().plusSeconds(86_000),
                    tale.owner(),
                    EventType.CUSTOM,
                    plot.say("custom"));
        }
        Turn now = turns.getLast();
        if (!now.to().isClosed()) {
            next(now);
        }
    }

    private void next(Turn now) {
        Plot plot = tale.plot();
        RandomGenerator random = plot.random();
        Instant planned = before(now.at(), Duration.ofHours(20 + random.nextInt(60)));
        int days = random.nextInt(15) - 4;
        if (plot.chance(now.to() == LeadStatus.ON_ICE ? 25 : 72)) {
            Instant due = plot.hours().on(Hours.day(plot.today()).plusDays(days));
            tasks.open(planned, due);
        }
        if (plot.chance(40)) {
            tasks.proposed(before(now.at(), Duration.ofMinutes(20 + random.nextInt(2_000))), false);
        }
        if (now.to() == LeadStatus.ACTIVE && plot.chance(45)) {
            new Meetings(tale).meet(planned, 3 + random.nextInt(9), "demo");
        }
    }

    /// So long before today, but not before the lead came here.
    private Instant before(Instant entered, Duration earlier) {
        Instant at = tale.plot().today().minus(earlier);
        return at.isAfter(entered) ? at : entered.plusSeconds(120);
    }
}
